using SocialReport.Diagnostics;

namespace SocialReportCli;

/// <summary>What the command's exit code tells a script; published in the help.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Errors = 1;
    public const int Usage = 2;
    public const int Differences = 3;
    public const int Environment = 4;
    public const int Bug = 70;
    public const int Interrupted = 130;

    /// <summary>The exit code that follows from the findings printed: there is no other source for it.</summary>
    public static int Of(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(item => item.Severity == Severity.Error).ToList();
        if (errors.Exists(item => item.Code.StartsWith("SR09", StringComparison.Ordinal)))
            return Environment;
        return errors.Count > 0 ? Errors : Success;
    }
}
