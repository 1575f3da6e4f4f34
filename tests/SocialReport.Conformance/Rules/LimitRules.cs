using System.Text;
using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Rules;

/// <summary>
/// The limits of ISO 19005-2 §6.1.13, but for two: more than 8 388 607 objects, which no test can build, and colorants,
/// which files of ours never have.
/// </summary>
internal static class LimitRules
{
    private const int LongestString = 32767;
    private const int LongestName = 127;
    private const int DeepestState = 28;
    private const double LargestReal = 3.403e38;
    private const double ShortestPage = 3;
    private const double LongestPage = 14400;

    public static readonly Rule Numbers = new(
        "ISO 19005-2 6.1.13 (1, 2)", "whole numbers have 32 bits, others lie within ±3.403e38",
        file => file.Values.OfType<double>()
            .Where(number => Math.Abs(number) > LargestReal || (number == Math.Floor(number) && number is < int.MinValue or > int.MaxValue))
            .Select(number => FormattableString.Invariant($"{number}")));

    public static readonly Rule Strings = new(
        "ISO 19005-2 6.1.13 (3)", "strings have at most 32 767 bytes",
        file => file.Values.OfType<byte[]>().Where(text => text.Length > LongestString).Select(text => $"one has {text.Length}"));

    public static readonly Rule Names = new(
        "ISO 19005-2 6.1.13 (4)", "names have at most 127 bytes",
        file => file.Values.OfType<PdfName>()
            .Where(name => Encoding.UTF8.GetByteCount(name.Value) > LongestName)
            .Select(name => $"{name.Value[..20]}… is longer"));

    public static readonly Rule GraphicsStates = new("ISO 19005-2 6.1.13 (8)", "q and Q come in pairs, at most 28 within each other", CheckNesting);

    public static readonly Rule PageSizes = new(
        "ISO 19005-2 6.1.13 (11)", "pages measure between 3 and 14 400 units each way",
        file => file.Pages
            .Where(page => !IsSide(page.Box.Right - page.Box.Left) || !IsSide(page.Box.Top - page.Box.Bottom))
            .Select(page => $"{page} does not"));

    public static IReadOnlyList<Rule> All => [Numbers, Strings, Names, GraphicsStates, PageSizes];

    private static bool IsSide(double length) => length is >= ShortestPage and <= LongestPage;

    private static IEnumerable<string> CheckNesting(InspectedFile file)
    {
        foreach (var page in file.Pages)
        {
            var (depth, deepest, lowest) = (0, 0, 0);
            foreach (var one in page.Operators)
            {
                depth += one.Name switch { "q" => 1, "Q" => -1, _ => 0 };
                deepest = Math.Max(deepest, depth);
                lowest = Math.Min(lowest, depth);
            }

            if (deepest > DeepestState || depth != 0 || lowest < 0)
                yield return $"{page} goes {deepest} deep and ends at {depth}";
        }
    }
}
