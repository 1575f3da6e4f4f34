using System.Globalization;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>Turns values into tokens, and keeps account of the figures that were computed in the text.</summary>
internal sealed class ValuePrinter(TemplateOutput output, DiagnosticBag diagnostics)
{
    private readonly List<TextFigure> _figures = [];
    private readonly Dictionary<SourceLocation, int> _countByPlace = [];

    /// <summary>The figures computed in the text, in the order printed.</summary>
    public IReadOnlyList<TextFigure> Figures => _figures;

    /// <summary>Prints a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="written">Its expression as written.</param>
    /// <param name="span">Where the expression stands.</param>
    public void Print(Value value, string written, SourceSpan span)
    {
        switch (value)
        {
            case Value.Printed printed:
                foreach (var part in printed.Parts)
                    PrintPart(part, written, span);
                break;
            case Value.Number { Format: { } format } number:
                PrintPart(PrintFunctions.PrintAsInTable(number, format), written, span);
                break;
            case Value.Number number:
                diagnostics.Add(Messages.NeedsFormat(span, Operand.UnitName(number.Unit), PrintFunctions.FilterFor(number.Unit)));
                PrintFailed(span);
                break;
            case Value.Text text:
                PrintWords(text.Content, text.Figure, "text", span);
                break;
            case Value.Missing { IsFailed: true }:
                PrintFailed(span);
                break;
            case Value.Missing missing:
                var marker = missing.Marker.Length > 0 ? missing.Marker : Arithmetic.NoValueMarker;
                diagnostics.Add(Messages.MissingPrinted(span, marker));
                PrintWords(marker, missing.Figure, "saknas", span);
                break;
            case Value.Masked masked:
                diagnostics.Add(Messages.MaskedPrinted(span));
                PrintWords(FigureValue.Masked.Marker, masked.Figure, Documents.Inline.PrintedFigure.Withheld, span);
                break;
            default:
                diagnostics.Add(Messages.NotPrintable(span, Operand.Describe(value), HintFor(value)));
                PrintFailed(span);
                break;
        }
    }

    /// <summary>Marks the place of something that could not be computed, for a draft.</summary>
    public void PrintFailed(SourceSpan span) => PrintWords(Value.Missing.Failed.Marker, null, "", span);

    private static string? HintFor(Value value) => value switch
    {
        Value.Truth => "Använd det i ett villkor: {{ if … }}.",
        Value.Sequence => "Gå igenom den: {{ for rad in … }}.",
        Value.Thing thing when thing.Content.Member("rader") is not null => "En tabell skrivs ut med tabell.",
        Value.Thing thing => $"Nämn en del av det, till exempel .{thing.Content.Names.FirstOrDefault()}",
        _ => null,
    };

    private void PrintWords(string words, FigureId? figure, string format, SourceSpan span)
    {
        if (figure is { } id)
            output.AddInsert(new Insert.Figure(id, format, words, span.Location));
        else if (words.Length > 0)
            output.AddInsert(new Insert.Words(words, span.Location));
    }

    private void PrintPart(PrintedPart part, string written, SourceSpan span)
    {
        if (part is PrintedPart.Figure figure)
            output.AddInsert(new Insert.Figure(IdOf(figure.Source, written, span), figure.FormatName, figure.Content, span.Location));
        else if (part is PrintedPart.Words words)
            PrintWords(words.Content, null, "", span);
    }

    private FigureId IdOf(Value.Number number, string written, SourceSpan span)
    {
        if (number.Figure is { } own)
            return own;
        var count = _countByPlace.GetValueOrDefault(span.Location) + 1;
        _countByPlace[span.Location] = count;
        var id = FigureId.InText(span.Location);
        if (count > 1)
            id = new FigureId($"{id.Address}#{count.ToString(CultureInfo.InvariantCulture)}");
        _figures.Add(new TextFigure(id, written, number.Amount, number.Unit, number.Operands));
        return id;
    }
}
