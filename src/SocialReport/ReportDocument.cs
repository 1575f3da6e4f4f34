using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Expressions;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport;

/// <summary>Puts a report's text and tables together to a document.</summary>
internal static class ReportDocument
{
    public static Document Build(
        ReportInputs inputs, DisclosedReport report, ReportNames names, RenderedText text, bool isDraft, DiagnosticBag diagnostics)
    {
        var tables = new TableBuilder(names, Pattern, report.Threshold);
        var charts = new ChartBuilder(report, names, Pattern, tables, inputs.Period, diagnostics);
        var metadata = new DocumentMetadata(
            PlainText.Of(PatternText.Inlines(inputs.Report.Title, names, diagnostics)),
            inputs.Committee.Name,
            inputs.Committee.Municipality,
            inputs.Period.Name,
            inputs.Settings.Date,
            inputs.Settings.RegistryNumber,
            inputs.Settings.Version,
            isDraft)
        {
            Decided = inputs.Settings.Decided,
            Accent = inputs.Committee.Accent,
            Logotype = inputs.Committee.Logotype,
            Sources = new CoverSources(inputs.Committee.Location, inputs.Report.Title.Location, inputs.Settings.Location),
            Archive = inputs.Report.Archive,
            Appendix = inputs.Report.Appendix,
        };
        var document = DocumentBuilder.Build(
            text,
            metadata,
            new DocumentOptions(inputs.Report.NumberedDepth, inputs.Report.ContentsDepth, inputs.Report.Appendix),
            Table,
            Chart,
            Picture,
            diagnostics);
        ChartPlaces.Check(document, inputs.Report.Charts, diagnostics);
        return document;

        Block? Chart(string id, SourceLocation source) =>
            inputs.Report.Charts.FirstOrDefault(chart => chart.Id == id) is { } chart ? charts.Build(chart, source) : null;

        // A note under the table says what isn't shown in its cells.
        IReadOnlyList<Inline> Pattern(TextPattern pattern, IScope scope)
        {
            var found = new DiagnosticBag();
            var words = PatternText.Inlines(pattern, scope, found);
            diagnostics.AddRange(found.Where(finding => finding.Code != Messages.MaskedPrintedCode));
            return words;
        }

        Table? Table(string id, SourceLocation source) =>
            report.Tables.FirstOrDefault(table => table.Definition.Id == id) is { } table ? tables.Build(table, source) : null;

        Picture? Picture(string name, SourceLocation source)
        {
            // A picture lies beside the text that shows it.
            var folder = source.File[..Math.Max(0, source.File.LastIndexOf('/'))];
            return new PictureFolder(inputs.Workspace.Files, folder).Read(name, diagnostics.Add, source);
        }
    }
}
