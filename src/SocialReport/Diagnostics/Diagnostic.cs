using SocialReport.Disclosure;

namespace SocialReport.Diagnostics;

/// <summary>How much a finding weighs: an error stops a build.</summary>
public enum Severity
{
    /// <summary>For information (notis).</summary>
    Note,

    /// <summary>Likely wrong, but the report can be made (varning).</summary>
    Warning,

    /// <summary>The report would be wrong or can't be made (fel).</summary>
    Error,
}

/// <summary>One finding: what is wrong, where, and what to do about it.</summary>
/// <param name="Code">The language-free code, such as <c>SR0102</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Location">Where in the input.</param>
/// <param name="Message">One sentence in Swedish that says what was found.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceLocation Location, string Message)
{
    /// <summary>What to do, in Swedish; null when the message says it.</summary>
    public string? Hint { get; init; }

    /// <summary>
    /// The message without the values that it quotes, for a draft's list: a draft is handed on, and no value is printed in it
    /// past the step that decides what may be shown. Null for a message that quotes none.
    /// </summary>
    public string? WithoutValues { get; init; }

    /// <summary>The figures whose values the message quotes; one that is withheld takes the values out of it.</summary>
    public IReadOnlyList<FigureId> Figures { get; init; } = [];

    /// <summary>The original line of the file, for the caret; null for a sheet or a whole file.</summary>
    public string? SourceLine { get; init; }

    /// <summary>Whether its line is never shown, nor its file read again to find it: it is a row of a large export.</summary>
    public bool ShowsNoLine { get; init; }

    /// <summary>How many characters the caret covers, from the location's column.</summary>
    public int Length { get; init; } = 1;

    /// <summary>
    /// What it is about, for accepting it with a reason: a figure's address, or <c>dataset/row/measure span</c>;
    /// null for a finding that nobody can accept.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>
    /// Whether only something is missing: a draft (utkast) marks the gap and is built all the same.
    /// </summary>
    public bool IsGap { get; init; }

    /// <summary>Whether it says only that a value is missing, which another error may already have said the cause of.</summary>
    public bool FollowsMissing { get; init; }

    /// <summary>What could be written instead, which <c>socrep bind</c> does; null when nothing is sure to be right.</summary>
    public TextEdit? Edit { get; init; }

    /// <summary>
    /// What could be written instead, the likeliest first, for somebody who knows which is meant to choose from; empty when there is only
    /// <see cref="Edit"/>.
    /// </summary>
    public IReadOnlyList<TextEdit> Choices { get; init; } = [];

    /// <summary>The words that it is about, when the location is only where their paragraph begins; null when it is their own.</summary>
    public string? Words { get; init; }
}
