using SocialReport.Diagnostics;
using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>Runs what gives blocks: <c>include</c>, <c>text</c>, <c>tabell</c>, <c>diagram</c>, <c>diagramdata</c>, <c>kommentarer</c> and <c>kommentar</c>.</summary>
internal sealed class StatementRunner(
    ITemplateSource source,
    TemplateLibrary library,
    TemplateOutput output,
    DiagnosticBag diagnostics,
    Action<IReadOnlyList<TemplateNode>, RenderContext> render)
{
    private const int MaxIncludes = 20;
    private const int LowestHeading = 6;

    /// <summary>Runs a statement.</summary>
    public void Run(CallExpression syntax, Function statement, Evaluator evaluator, RenderContext context)
    {
        if (evaluator.Prepare(syntax, statement) is not { } call)
            return;
        switch (statement.Name)
        {
            case TemplateFunctions.Include:
                RunInclude(call, context);
                break;
            case TemplateFunctions.Text:
                RunText(call, context);
                break;
            case TemplateFunctions.Table:
                RunTable(call);
                break;
            case TemplateFunctions.Chart:
                RunChart(call);
                break;
            case TemplateFunctions.ChartData:
                output.AddBlock(new Insert.ChartDataBlock(call.NameSpan.Location), () => ReportNotAlone(call));
                break;
            case TemplateFunctions.Comment:
                RunComment(call, context);
                break;
            default:
                RunComments(call, context);
                break;
        }
    }

    private void RunInclude(FunctionCall call, RenderContext context)
    {
        if (NameOf(call) is not { } name)
            return;
        if (source.Include(name) is not { } file)
        {
            diagnostics.Add(Messages.UnknownInclude(call.SpanOf(0), name));
            return;
        }
        var isBlock = output.IsAtLineStart;
        if (isBlock)
            output.StartBlock(call.NameSpan.Location);
        RenderFile(file, call, context);
        if (isBlock)
            output.EndBlock(null);
    }

    private void RunText(FunctionCall call, RenderContext context)
    {
        if (NameOf(call) is not { } name)
            return;
        if (source.CommitteeText(name) is not { } file || string.IsNullOrWhiteSpace(file.Text))
        {
            AddGap(Messages.TextMissing(call.SpanOf(0), name), call);
            return;
        }
        if (!output.IsAtLineStart)
            ReportNotAlone(call);
        output.StartBlock(call.NameSpan.Location);
        RenderFile(file, call, context);
        output.EndBlock(() => ReportNotAlone(call));
    }

    private void RunTable(FunctionCall call)
    {
        if (TableOf(call) is { Id: { } id })
            output.AddBlock(new Insert.TableBlock(id, call.NameSpan.Location), () => ReportNotAlone(call));
    }

    private void RunChart(FunctionCall call)
    {
        if (call.Arguments[0] is Value.Thing { Content: ChartThing chart })
            output.AddBlock(new Insert.ChartBlock(chart.Id, call.NameSpan.Location), () => ReportNotAlone(call));
        else
            call.Fail(Messages.NotAChart(call.SpanOf(0), call.Name, Operand.Describe(call.Arguments[0])));
    }

    private void RunComments(FunctionCall call, RenderContext context)
    {
        if (TableOf(call) is not { } table
            || call.WholeOption(TemplateFunctions.LevelOption, 3, 1, LowestHeading) is not { } level)
            return;
        if (CommentsOf(table, call, context) is not { } comments)
            return;
        if (!output.IsAtLineStart)
            ReportNotAlone(call);
        foreach (var row in table.Rows)
        {
            if (comments.Of(row) is { } comment)
            {
                AddHeading(level, row.Label, comment.LabelSpan.Location);
                Render(comment, comments, context);
                output.EndBlock(null);
            }
            else if (row.NeedsComment)
            {
                AddHeading(level, row.Label, call.NameSpan.Location);
                AddGap(Messages.CommentMissing(call.NameSpan, row.Label), call);
            }
        }
        output.EndBlock(() => ReportNotAlone(call));
    }

    /// <summary>One row's comment without a heading, for a loop that says something of each row.</summary>
    private void RunComment(FunctionCall call, RenderContext context)
    {
        if (call.Arguments[0] is not Value.Thing { Content: var thing } || thing.Member(TableRowName.TableMember) is not Value.Thing { Content: var whole }
            || TableName.Of(whole) is not { } table)
        {
            call.Fail(Messages.NotARow(call.SpanOf(0), call.Name, Operand.Describe(call.Arguments[0])));
            return;
        }
        if (CommentsOf(table, call, context) is not { } comments)
            return;
        var row = TableRowName.Of(thing);
        if (comments.Of(row) is { } comment)
        {
            if (!output.IsAtLineStart)
                ReportNotAlone(call);
            output.StartBlock(call.NameSpan.Location);
            Render(comment, comments, context);
            output.EndBlock(() => ReportNotAlone(call));
        }
        else if (row.NeedsComment)
        {
            AddGap(Messages.CommentMissing(call.NameSpan, row.Label), call);
        }
    }

    private void Render(Comment comment, RowComments comments, RenderContext context) =>
        render(library.Nodes(comments.Text!, comment.Start, comment.End), Enter(context, comments.File!, comments.Text!));

    /// <summary>The comments on a table's rows; null when they include themselves.</summary>
    private RowComments? CommentsOf(TableName table, FunctionCall call, RenderContext context)
    {
        var file = source.Comments(table.Id);
        if (file is not null && context.Files.Contains(file.Path, StringComparer.Ordinal))
        {
            diagnostics.Add(Messages.IncludeCycle(call.SpanOf(0), file.Path));
            return null;
        }
        var text = file is null ? null : library.Source(file);
        return new RowComments(file, text, MatchRows(table, text is null ? [] : CommentFile.Read(text, diagnostics)));
    }

    private void AddHeading(int level, string label, SourceLocation origin)
    {
        output.StartBlock(origin);
        output.AddRun(new string('#', level) + " ", origin);
        output.AddInsert(new Insert.Words(label, origin));
        output.StartBlock(origin);
    }

    private Dictionary<TableRowName, Comment> MatchRows(TableName table, IReadOnlyList<Comment> comments)
    {
        var commentByRow = new Dictionary<TableRowName, Comment>();
        foreach (var comment in comments)
        {
            // The id tells apart rows that share a label.
            var row = table.Rows.FirstOrDefault(row => row.Id == comment.Label)
                ?? table.Rows.FirstOrDefault(row => row.Label == comment.Label);
            if (row is null)
            {
                var labels = table.Rows.Select(row => row.Label);
                diagnostics.Add(Messages.UnknownCommentLabel(comment.LabelSpan, table.Thing, comment.Label, labels));
            }
            else if (!commentByRow.TryAdd(row, comment))
            {
                diagnostics.Add(Messages.RepeatedComment(comment.LabelSpan, comment.Label, commentByRow[row].LabelSpan));
            }
        }
        return commentByRow;
    }

    private void RenderFile(TemplateFile file, FunctionCall call, RenderContext context)
    {
        if (context.Files.Contains(file.Path, StringComparer.Ordinal))
        {
            diagnostics.Add(Messages.IncludeCycle(call.SpanOf(0), file.Path));
            return;
        }
        if (context.Files.Count > MaxIncludes)
        {
            diagnostics.Add(Messages.IncludesTooDeep(call.SpanOf(0)));
            return;
        }
        var text = library.Source(file);
        var nodes = library.Nodes(text, 0, text.Content.TrimEnd().Length);
        render(nodes, Enter(context, file, text));
    }

    private static RenderContext Enter(RenderContext context, TemplateFile file, SourceText text) =>
        context with { Source = text, Files = [.. context.Files, file.Path] };

    private void AddGap(Diagnostic gap, FunctionCall call)
    {
        diagnostics.Add(gap);
        output.AddBlock(new Insert.GapBlock(gap.Message, call.NameSpan.Location), () => ReportNotAlone(call));
    }

    private void ReportNotAlone(FunctionCall call) => diagnostics.Add(Messages.NotAlone(call.NameSpan, call.Name));

    private static string? NameOf(FunctionCall call)
    {
        if (call.Arguments[0] is Value.Text text)
            return text.Content;
        call.Fail(Messages.NotAName(call.SpanOf(0), call.Name, Operand.Describe(call.Arguments[0])));
        return null;
    }

    private static TableName? TableOf(FunctionCall call)
    {
        if (call.Arguments[0] is Value.Thing { Content: var thing } && TableName.Of(thing) is { } table)
            return table;
        call.Fail(Messages.NotATable(call.SpanOf(0), call.Name, Operand.Describe(call.Arguments[0])));
        return null;
    }

    /// <summary>The comments on a table's rows, and the file that has them.</summary>
    private sealed record RowComments(TemplateFile? File, SourceText? Text, Dictionary<TableRowName, Comment> ByRow)
    {
        public Comment? Of(TableRowName row) => ByRow.GetValueOrDefault(row) is { } comment && comment.End > comment.Start ? comment : null;
    }
}
