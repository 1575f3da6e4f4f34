using SocialReport.Diagnostics;

namespace SocialReportCli;

/// <summary>The texts of the findings about the machine (SR09xx).</summary>
internal static class EnvironmentMessages
{
    public static Diagnostic CannotWrite(string folder, Exception error) =>
        new("SR0902", Severity.Error, new SourceLocation(folder), $"Rapporten kan inte skrivas här ({error.Message.TrimEnd('.')}).")
        {
            Hint = "Stäng filen om den är öppen, eller välj en annan mapp med --output. Den tidigare rapporten är orörd.",
        };

    public static Diagnostic CannotRead(string folder, Exception error) =>
        new("SR0903", Severity.Error, new SourceLocation(folder), $"En fil kan inte läsas ({error.Message.TrimEnd('.')}).")
        {
            Hint = "Kontrollera att filen finns och att du får läsa den.",
        };
}
