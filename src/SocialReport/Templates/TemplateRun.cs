using SocialReport.Diagnostics;
using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>One evaluation of a template.</summary>
internal sealed class TemplateRun
{
    // Far beyond any report, and still done in a moment.
    private const int MaxSteps = 500_000;
    private const int MaxLength = 20_000_000;

    private readonly DiagnosticBag _diagnostics;
    private readonly TemplateOutput _output = new();
    private readonly ValuePrinter _printer;
    private readonly TemplateLibrary _library;
    private readonly StatementRunner _statements;
    private readonly HashSet<IReadOnlyList<TemplateNode>> _checked = new(ReferenceEqualityComparer.Instance);
    private int _steps;
    private bool _hasReportedTooMuch;

    public TemplateRun(ITemplateSource source, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _library = new TemplateLibrary(diagnostics);
        _printer = new ValuePrinter(_output, diagnostics);
        _statements = new StatementRunner(source, _library, _output, diagnostics, RenderNodes);
    }

    /// <summary>The text of a template with all that it takes in.</summary>
    public RenderedText Run(TemplateFile file, IScope scope)
    {
        var source = _library.Source(file);
        RenderNodes(_library.Nodes(source, 0, source.Content.Length), new RenderContext(source, scope, [file.Path]));
        return _output.Finish(_printer.Figures);
    }

    private void RenderNodes(IReadOnlyList<TemplateNode> nodes, RenderContext context)
    {
        for (var index = 0; index < nodes.Count; index++)
        {
            var node = nodes[index];
            if (_steps > MaxSteps)
                return;
            _steps = _output.Length > MaxLength ? MaxSteps + 1 : _steps + 1;
            switch (node)
            {
                case TemplateNode.Text text:
                    _output.AddText(context.Source, text.Start, text.End);
                    break;
                case TemplateNode.Print print:
                    RenderPrint(print, context, nodes.ElementAtOrDefault(index + 1) as TemplateNode.Text);
                    break;
                case TemplateNode.If choice:
                    RenderIf(choice, context);
                    break;
                case TemplateNode.For loop:
                    RenderFor(loop, context);
                    break;
                default:
                    break;
            }
        }
    }

    private Evaluator EvaluatorFor(RenderContext context) => new(context.Scope, TemplateFunctions.All, _diagnostics);

    private void RenderPrint(TemplateNode.Print print, RenderContext context, TemplateNode.Text? next)
    {
        var evaluator = EvaluatorFor(context);
        if (print.Expression is null)
            _printer.PrintFailed(print.Span);
        else if ((print.Expression as CallExpression ?? TemplateFunctions.BareStatement(print.Expression)) is { } call && TemplateFunctions.FindStatement(call.Function) is { } statement)
            _statements.Run(call, statement, evaluator, context);
        else
            RenderValue(evaluator.Evaluate(print.Expression), print, context, next);
        ReportTooMuch(print.Span);
    }

    private void RenderValue(Value value, TemplateNode.Print print, RenderContext context, TemplateNode.Text? next)
    {
        _printer.Print(value, print.Written, print.Span);
        var isFollowedByThan = next is not null
            && context.Source.Content.AsSpan(next.Start, next.End - next.Start).StartsWith(ComparisonWords.Than, StringComparison.Ordinal);
        if (isFollowedByThan && ComparisonWords.SaysEqual(value) is { } words)
            _diagnostics.Add(Messages.EqualThan(print.Span, words));
    }

    private void RenderIf(TemplateNode.If choice, RenderContext context)
    {
        Branch? chosen = null;
        foreach (var branch in choice.Branches)
        {
            var holds = branch.IsElse ? true : branch.Condition is null ? null : EvaluatorFor(context).Test(branch.Condition);
            if (holds is null)
            {
                _printer.PrintFailed(choice.Span);
                break;
            }
            if (holds == true)
            {
                chosen = branch;
                break;
            }
        }
        if (chosen is not null)
            RenderNodes(chosen.Body, context);
        foreach (var branch in choice.Branches.Where(branch => branch != chosen && _checked.Add(branch.Body)))
            new NameCheck(context.Scope, _diagnostics).Check(branch.Body);
    }

    private void RenderFor(TemplateNode.For loop, RenderContext context)
    {
        var value = loop.Items is null ? Value.Missing.Failed : EvaluatorFor(context).Evaluate(loop.Items);
        if (value is not Value.Sequence sequence)
        {
            if (value is not Value.Missing { IsFailed: true })
                ReportNotAList(loop, value);
            _printer.PrintFailed(loop.Span);
            sequence = new Value.Sequence([]);
        }
        for (var index = 0; index < sequence.Items.Count && _steps <= MaxSteps; index++)
        {
            _steps++;
            var inner = new LoopScope(context.Scope, loop.Variable, sequence.Items[index], index, sequence.Items.Count);
            RenderNodes(loop.Body, context with { Scope = inner });
        }
        if (sequence.Items.Count == 0 && _checked.Add(loop.Body))
            new NameCheck(context.Scope, _diagnostics).CheckBody(loop);
        ReportTooMuch(loop.Span);
    }

    private void ReportTooMuch(SourceSpan span)
    {
        if (_steps <= MaxSteps || _hasReportedTooMuch)
            return;
        _hasReportedTooMuch = true;
        _diagnostics.Add(Messages.TooMuchText(span));
    }

    private void ReportNotAList(TemplateNode.For loop, Value value)
    {
        var hasRows = value is Value.Thing thing && thing.Content.Member("rader") is not null;
        _diagnostics.Add(Messages.NotAList(loop.Items!.Span, Operand.Describe(value), hasRows));
    }
}
