using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>The texts of the findings about the machine (SR09xx).</summary>
internal static class EnvironmentMessages
{
    public static Diagnostic CannotWrite(string folder, Exception error) =>
        new("SR0902", Severity.Error, new SourceLocation(folder), $"Rapporten kan inte skrivas här{Reason(error)}.")
        {
            Hint = "Stäng filen om den är öppen, eller välj en annan mapp med --output. Den tidigare rapporten är orörd.",
        };

    public static Diagnostic CannotWriteText(string path, Exception error) =>
        new("SR0902", Severity.Error, new SourceLocation(path), $"Texten kan inte skrivas{Reason(error)}.")
        {
            Hint = "Stäng filen om den är öppen i ett annat program. Texten är orörd.",
        };

    public static Diagnostic CannotRead(UnreadableFileException error) =>
        new("SR0903", Severity.Error, new SourceLocation(error.Path), $"Filen kan inte läsas{(error.InnerException is null ? ", för den är för stor" : Reason(error.InnerException))}.")
        {
            Hint = "Kontrollera att det är rätt fil och att du får läsa den.",
        };

    /// <summary>The cause in Swedish, as far as it is known; the system's own words are in another language.</summary>
    private static string Reason(Exception error) => error switch
    {
        ReadOnlyFileException => $", för {error.Message} är skrivskyddad",
        UnauthorizedAccessException => ", för du saknar behörighet",
        DirectoryNotFoundException or FileNotFoundException => ", för mappen eller filen finns inte",
        PathTooLongException => ", för sökvägen är för lång",
        _ => "",
    };
}
