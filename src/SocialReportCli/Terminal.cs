namespace SocialReportCli;

/// <summary>What the terminal can do.</summary>
internal static class Terminal
{
    /// <summary>Whether messages may be coloured: only on a real terminal whose owner hasn't said no.</summary>
    public static bool UsesColor =>
        !Console.IsErrorRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
