using SocialReport.Diagnostics;

namespace SocialReport.Expressions;

/// <summary>Reads expressions: the one language of formulas and templates (see <c>docs/handbok/mallsprak.md</c>).</summary>
public static class ExpressionParser
{
    /// <summary>Reads an expression.</summary>
    /// <param name="text">The expression as written.</param>
    /// <param name="start">Where its first character stands.</param>
    /// <param name="sourceLine">The whole line that it stands on, for the caret; null when it is the text itself.</param>
    /// <param name="diagnostics">Gets what is wrong with it.</param>
    /// <returns>The expression, or null when it can't be read and a diagnostic says why.</returns>
    public static Expression? Parse(string text, SourceLocation start, string? sourceLine, DiagnosticBag diagnostics)
    {
        var lines = text.ReplaceLineEndings("\n");
        var source = new SourceText(lines, start, sourceLine);
        var tokens = new Lexer(source, 0, lines.Length, diagnostics).Read();
        return tokens is null ? null : new ExpressionReader(source, tokens, 0, diagnostics).ReadWhole();
    }
}
