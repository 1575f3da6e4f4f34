namespace SocialReportCli;

/// <summary>What the terminal can do.</summary>
internal static class Terminal
{
    /// <summary>Whether messages may be coloured: only on a real terminal whose owner hasn't said no.</summary>
    public static bool UsesColor =>
        !Console.IsErrorRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Whether a line of messages can be rewritten.</summary>
    public static bool CanRewrite => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>How many characters a line of it has; a usual number where it doesn't say.</summary>
    public static int Width => Console.WindowWidth is > 0 and var width ? width : 80;
}
