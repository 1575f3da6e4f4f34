using System.Globalization;

namespace SocialReportCli;

/// <summary>
/// Shows how far a run has come: on a terminal one line that is rewritten while a report is waited for, elsewhere nothing but the
/// number before each report's own line.
/// </summary>
/// <param name="total">How many reports there are.</param>
/// <param name="terminal">The terminal, or null where there is none, or nobody wants to see.</param>
/// <param name="width">The terminal's width, in characters.</param>
internal sealed class Progress(int total, TextWriter? terminal, int width)
{
    private const string ClearLine = "\r\e[K";

    private bool _isShown;
    private int _number;

    /// <summary>For the run's own terminal.</summary>
    public static Progress Of(int total, bool isSilent) =>
        new(total, isSilent || total < 2 || !Terminal.CanRewrite ? null : Console.Error, Terminal.Width);

    /// <summary>What stands before a report's own line: <c>3 av 12: </c>; nothing for a single report.</summary>
    public string Prefix => total < 2 ? "" : string.Create(CultureInfo.InvariantCulture, $"{_number} av {total}: ");

    /// <summary>A report is waited for.</summary>
    public void Begin(PlannedBuild item)
    {
        _number++;
        if (terminal is null)
            return;
        var line = $"{Prefix}{item} …";
        // A line that wraps can't be rewritten.
        terminal.Write(ClearLine + (line.Length < width ? line : line[..Math.Max(0, width - 1)]));
        terminal.Flush();
        _isShown = true;
    }

    /// <summary>Something else is about to be printed.</summary>
    public void Clear()
    {
        if (!_isShown)
            return;
        terminal!.Write(ClearLine);
        terminal.Flush();
        _isShown = false;
    }
}
