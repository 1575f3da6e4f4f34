using System.Text.RegularExpressions;
using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Rules;

/// <summary>What the catalogue must say, and what it must not have.</summary>
internal static partial class CatalogRules
{
    private static readonly string[] Actions = ["GoTo", "GoToR", "GoToE", "Thread", "URI", "Named", "SubmitForm"];
    private static readonly string[] NamedActions = ["NextPage", "PrevPage", "FirstPage", "LastPage"];

    public static readonly Rule NoPermissions = new(
        "ISO 19005-2 6.1.12", "no permissions are set", file => Problem.If(file.Catalog.ContainsKey("Perms"), "the catalogue has Perms"));

    public static readonly Rule NoForms = new(
        "ISO 19005-2 6.4.1, 6.4.2; ISO 14289-1 7.15, Matterhorn 25-001", "there is no form, so no XFA",
        file => new[] { "AcroForm", "NeedsRendering" }.Where(file.Catalog.ContainsKey).Select(key => $"the catalogue has {key}"));

    public static readonly Rule AllowedActions = new("ISO 19005-2 6.5.1", "actions only go to places, so no scripts", CheckActions);

    public static readonly Rule NoTriggers = new(
        "ISO 19005-2 6.5.2", "nothing happens by itself",
        file => file.Dictionaries.Where(one => one.ContainsKey("AA")).Select(_ => "a dictionary has AA"));

    public static readonly Rule NoOptionalContent = new(
        "ISO 19005-2 6.9; ISO 14289-1 7.10, Matterhorn 20-001 to 20-003", "there is no optional content",
        file => Problem.If(file.Catalog.ContainsKey("OCProperties"), "the catalogue has OCProperties"));

    public static readonly Rule NoAlternatePresentations = new(
        "ISO 19005-2 6.10", "there are no alternate presentations and no slide shows",
        file => file.Dictionaries.Where(one => one.ContainsKey("AlternatePresentations") || one.ContainsKey("PresSteps"))
            .Select(_ => "a dictionary has AlternatePresentations or PresSteps"));

    public static readonly Rule NoRequirements = new(
        "ISO 19005-2 6.11", "the file asks nothing of its reader",
        file => Problem.If(file.Catalog.ContainsKey("Requirements"), "the catalogue has Requirements"));

    public static readonly Rule Marked = new(
        "ISO 19005-2 6.7.2.2; ISO 14289-1 7.1", "MarkInfo says that the file is tagged",
        file => Problem.If(MarkInfo(file)?.GetValueOrDefault("Marked") is not true, "it does not"));

    public static readonly Rule NoSuspects = new(
        "ISO 14289-1 7.1, Matterhorn 01-007", "no tags are suspect",
        file => Problem.If(MarkInfo(file)?.GetValueOrDefault("Suspects") is true, "MarkInfo says that some are"));

    public static readonly Rule DisplayTitle = new(
        "ISO 14289-1 7.1, Matterhorn 07-001, 07-002", "the window shows the title",
        file => Problem.If(
            file.Reader.FindDictionary(file.Catalog, "ViewerPreferences")?.GetValueOrDefault("DisplayDocTitle") is not true,
            "DisplayDocTitle is not true"));

    public static readonly Rule Language = new(
        "ISO 19005-2 6.7.4; ISO 14289-1 7.2, Matterhorn 11-001 to 11-006", "the catalogue tells the language",
        file => Problem.If(string.IsNullOrEmpty(file.Reader.FindText(file.Catalog, "Lang")), "it has no Lang"));

    public static readonly Rule LanguageTags = new(
        "ISO 19005-2 6.7.4 (1); ISO 14289-1 7.2 (29)", "languages are written as in RFC 3066",
        file => file.Dictionaries.Where(one => one.ContainsKey("Lang"))
            .Select(one => file.Reader.FindText(one, "Lang") ?? "")
            .Where(language => language.Length > 0 && !LanguageTag().IsMatch(language))
            .Select(language => $"”{language}” is not"));

    public static readonly Rule SortedTrees = new("ISO 32000-1 7.9.6, 7.9.7", "name trees and number trees are sorted", CheckTrees);

    public static IReadOnlyList<Rule> All =>
    [
        NoPermissions, NoForms, AllowedActions, NoTriggers, NoOptionalContent, NoAlternatePresentations, NoRequirements,
        Marked, NoSuspects, DisplayTitle, Language, LanguageTags, SortedTrees,
    ];

    private static PdfDictionary? MarkInfo(InspectedFile file) => file.Reader.FindDictionary(file.Catalog, "MarkInfo");

    private static IEnumerable<string> CheckActions(InspectedFile file)
    {
        if (file.Reader.FindDictionary(file.Catalog, "Names")?.ContainsKey("JavaScript") == true)
            yield return "the catalogue names scripts";
        // An action's kind stands under S; structure elements, which have an S too, say what they are.
        foreach (var action in file.Dictionaries.SelectMany(Within).OfType<PdfDictionary>().Distinct())
        {
            var kind = file.Reader.FindName(action, "S");
            if (!Actions.Contains(kind) || (kind == "Named" && !NamedActions.Contains(file.Reader.FindName(action, "N"))))
                yield return $"there is an action {kind}";
        }

        IEnumerable<PdfDictionary?> Within(PdfDictionary owner)
        {
            if (owner.GetValueOrDefault("Type") is PdfName("Action"))
                yield return owner;
            // Structure elements keep their attributes under A.
            if (owner.ContainsKey("Subtype") || owner.ContainsKey("Title"))
                yield return file.Reader.FindDictionary(owner, "A");
            if (file.Reader.Resolve(owner.GetValueOrDefault("OpenAction")) is PdfDictionary opening)
                yield return opening;
        }
    }

    /// <summary>Readers search these trees by halves: what stands in another place is not found.</summary>
    private static IEnumerable<string> CheckTrees(InspectedFile file)
    {
        foreach (var tree in file.Dictionaries.Distinct())
        {
            var numbers = file.Reader.Items(tree, "Nums").Where((_, index) => index % 2 == 0).OfType<double>().ToArray();
            if (!numbers.SequenceEqual(numbers.Distinct().Order()))
                yield return "the keys of a number tree are not";
            var names = file.Reader.Items(tree, "Names").Where((_, index) => index % 2 == 0).OfType<byte[]>().Select(Convert.ToHexString).ToArray();
            if (!names.SequenceEqual(names.Distinct().Order(StringComparer.Ordinal)))
                yield return "the keys of a name tree are not";
        }
    }

    [GeneratedRegex("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
