using System.Globalization;
using SocialReport.Calculation;
using SocialReport.Checks.Prose;
using SocialReport.Disclosure;

namespace SocialReport.Diagnostics;

/// <summary>The texts of the findings about what is written in words: SR063x.</summary>
internal static partial class Messages
{
    /// <param name="at">Where the number stands.</param>
    /// <param name="written">The number.</param>
    /// <param name="edits">What could be written instead, the likeliest first.</param>
    /// <param name="isSure">Whether the first is what is meant.</param>
    /// <param name="figure">The figure of the first.</param>
    public static Diagnostic TypedNumber(SourceLocation at, string written, IReadOnlyList<TextEdit> edits, bool isSure, FigureId? figure) =>
        new("SR0630", Severity.Note, at, $"”{written}” är skrivet för hand och följer inte med när talen ändras.")
        {
            Words = written,
            Length = written.Length,
            Edit = isSure ? edits[0] : null,
            Choices = edits,
            Figures = figure is { } id ? [id] : [],
            Hint = (edits.Count, isSure) switch
            {
                (0, _) => "Finns talet i en tabell, skriv uttrycket för det. Finns det ingenstans, skriv det i fakta.yaml med sin källa.",
                (1, true) => $"Skriv {edits[0].New} i stället för ”{edits[0].Old}”. Kommandot socrep bind skriver in det.",
                (_, true) => $"Skriv {Numbered(edits)} i stället för ”{edits[0].Old}”. Kommandot socrep bind skriver in det första, med --val 2 det andra.",
                (1, false) => $"Kanske {edits[0].New} i stället för ”{edits[0].Old}”; det står inte klart vad som menas. Kommandot socrep bind med --val 1 skriver in det.",
                _ => $"Talet kan vara {Numbered(edits)}. Kommandot socrep bind med --val och numret skriver in det som menas i stället för ”{edits[0].Old}”.",
            },
        };

    /// <summary>One after the other, numbered where there is more than one.</summary>
    private static string Numbered(IReadOnlyList<TextEdit> edits) =>
        string.Join(" eller ", edits.Select((edit, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}: {edit.New}")));

    public static Diagnostic SignSaidTwice(SourceLocation at, string word, string written, bool isTyped) => InText(
        new("SR0631", Severity.Warning, at, $"”{written}”: ordet {word} säger redan vilket tecken talet har.")
        {
            WithoutValues = $"Ordet {word} säger redan vilket tecken talet har.",
            Words = isTyped ? word : null,
        },
        written, "Skriv beloppet utan minus. Med {{ x | överskott_om }} väljs ordet efter talet");

    public static Diagnostic WordAgainstNumbers(SourceLocation at, string word, string written, bool isTyped) => InText(
        new("SR0632", Severity.Warning, at, $"”{written}”: ordet {word} säger emot talen.")
        {
            WithoutValues = $"Ordet {word} säger emot talen efter det.",
            Words = isTyped ? word : null,
        },
        written, "Rätta ordet eller talen. Med {{ nu | ökat förut }} väljs ordet efter talen");

    public static Diagnostic WordAgainstVariance(SourceLocation at, string word, KnownFigure variance) => Acceptable(
        new("SR0632", Severity.Warning, at, $"Ordet {word} säger emot talet efter det: {variance.Name} är {Shown(variance)}.")
        {
            WithoutValues = $"Ordet {word} säger emot talet efter det: {variance.Name}.",
            Words = word,
            Figures = [variance.Figure.Id],
        },
        variance.Figure.Id.Address, $"Skriv {{{{ {variance.Name} | överskott_om }}}}, så följer ordet talet");

    public static Diagnostic WordAgainstTyped(SourceLocation at, string word, string written, KnownFigure variance) => InText(
        new("SR0632", Severity.Warning, at, $"”{written}”: {variance.Name} är {Shown(variance)}, så ordet {word} säger emot talet.")
        {
            WithoutValues = $"Ordet {word} säger emot talet efter det: {variance.Name}.",
            Words = word,
            Figures = [variance.Figure.Id],
        },
        written, $"Skriv {{{{ {variance.Name} | överskott_på }}}}, så följer ordet talet");

    /// <param name="at">Where the number stands.</param>
    /// <param name="written">The number.</param>
    /// <param name="contrary">The figure that the sentence is about.</param>
    /// <param name="expression">What prints it, with its braces.</param>
    public static Diagnostic NotTheRows(SourceLocation at, string written, KnownFigure contrary, string expression) => InText(
        new("SR0639", Severity.Warning, at, $"”{written}” är skrivet för hand, och inget tal för ”{contrary.Label}” är det: {contrary.Name} är {Shown(contrary)}.")
        {
            WithoutValues = $"”{written}” är skrivet för hand, och {contrary.Name} är något annat.",
            Words = written,
            Length = written.Length,
            Figures = [contrary.Figure.Id],
        },
        written, $"Skriv {expression}, eller vad talet annars är");

    public static Diagnostic OtherPeriod(SourceLocation at, string written, string period) => InText(
        new("SR0633", Severity.Warning, at, $"”{written}” är inte rapportens period, som är {period}.")
        {
            Words = written,
            Length = written.Length,
        },
        written, "Skriv {{ period.namn }} eller {{ period.per_datum }}, så följer texten perioden. Menas en annan tid, skriv den med sitt år");

    public static Diagnostic OtherYear(SourceLocation at, string written, string why) => InText(
        new("SR0634", Severity.Warning, at, $"”{written}” kan inte stämma: {why}.")
        {
            Words = written,
            Length = written.Length,
        },
        written, "Skriv året med {{ period.år }} eller {{ period.fg.år }}, så följer det perioden");

    public static Diagnostic ParagraphTwice(SourceLocation at, string beginning, SourceLocation first, string subject) => Acceptable(
        new("SR0635", Severity.Warning, at, $"Stycket ”{beginning}” står två gånger i rapporten, första gången i {first}."),
        subject, "Ta bort eller skriv om det ena");

    public static Diagnostic ParagraphFromLastPeriod(SourceLocation at, string beginning, string folder, string subject) => Acceptable(
        new("SR0636", Severity.Warning, at, $"Stycket ”{beginning}” är ordagrant detsamma som i {folder}."),
        subject, "Skriv om det, flytta det till nämndens stående texter om det alltid gäller");

    public static Diagnostic OtherTerm(SourceLocation at, string wrong, string right, string reason) => InText(
        new("SR0637", Severity.Warning, at, $"”{wrong}” skrivs ”{right}”: {reason}.")
        {
            Words = wrong,
            Length = wrong.Length,
            Edit = new TextEdit(wrong, right),
        },
        wrong, $"Skriv {right}");

    public static Diagnostic TwoSpellings(SourceLocation at, string rare, string usual) => InText(
        new("SR0638", Severity.Warning, at, $"”{rare}” skrivs ”{usual}” på andra ställen i rapporten.")
        {
            Words = rare,
            Length = rare.Length,
            Edit = new TextEdit(rare, usual),
        },
        rare, "Skriv det på ett sätt i hela rapporten");

    /// <summary>A finding about words of a text, which can be accepted as the file's name and the words.</summary>
    private static Diagnostic InText(Diagnostic finding, string words, string advice) =>
        Acceptable(finding, $"{finding.Location.File[(finding.Location.File.LastIndexOf('/') + 1)..]}/{words.Replace('\u00A0', ' ')}", advice);

    private static string Shown(KnownFigure figure) => SwedishNumber.Format(figure.Value, figure.Figure.Format with { WithUnit = true });
}
