using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>The texts of the findings about the machine (SR09xx).</summary>
internal static class EnvironmentMessages
{
    public static Diagnostic CannotWrite(string folder, Exception error) => error switch
    {
        FolderBusyException => FolderBusy(folder),
        HalfWrittenException { InnerException: { } cause } => HalfWritten(folder, cause),
        _ => Unwritable(folder, error),
    };

    private static Diagnostic Unwritable(string folder, Exception error) =>
        new("SR0902", Severity.Error, new SourceLocation(folder), $"Rapporten kan inte skrivas här{Reason(error)}.")
        {
            Hint = "Stäng filen om den är öppen, eller välj en annan mapp med --output. Den tidigare rapporten är orörd.",
        };

    public static Diagnostic CannotWriteText(string path, Exception error) =>
        new("SR0902", Severity.Error, new SourceLocation(path), $"Texten kan inte skrivas{Reason(error)}.")
        {
            Hint = "Stäng filen om den är öppen i ett annat program. Texten är orörd.",
        };

    public static Diagnostic CannotWriteSummary(string folder, Exception error) => error is FolderBusyException or HalfWrittenException
        ? CannotWrite(folder, error)
        : new("SR0902", Severity.Error, new SourceLocation(folder), $"Sammanfattningen kan inte skrivas här{Reason(error)}.")
        {
            Hint = "Stäng filen om den är öppen, eller välj en annan mapp med --output. Rapporterna är skrivna som det sägs ovan.",
        };

    public static Diagnostic NoSummary(string path) =>
        new("SR0911", Severity.Error, new SourceLocation(path), "Filen är ingen sammanfattning som den här versionen av socrep kan läsa.")
        {
            Hint = "Ange filerna sammanfattning.1-av-8.json och så vidare, som build --shard skriver i utmappen.",
        };

    public static Diagnostic ShardMissing(Shard shard) =>
        new("SR0912", Severity.Error, new SourceLocation(SummaryFiles.JsonName(shard)), $"Sammanfattningen av del {shard.Number} av {shard.Count} är inte med.")
        {
            Hint = $"Se efter hur det gick för den maskin som körde build --shard {shard.Number}/{shard.Count}, och kör den igen. Det som är med är sammanfattat.",
        };

    public static Diagnostic ShardTwice(string path, Shard shard, string other) =>
        new("SR0913", Severity.Error, new SourceLocation(path), $"Filen är del {shard.Number} av {shard.Count}, men det är {other} också.")
        {
            Hint = "Ange varje del en gång: den från den senaste körningen.",
        };

    public static Diagnostic OtherRun(string path, string difference, string other) =>
        new("SR0914", Severity.Error, new SourceLocation(path), $"Filen är inte från samma körning som {other}: {difference}.")
        {
            Hint = "Kör alla delar på samma version av arbetsytan och med samma urval, och slå ihop just de filerna.",
        };

    public static Diagnostic CannotRead(UnreadableFileException error) => CannotRead(error.Path, error);

    /// <summary>A file that can't be read, by the path that somebody wrote.</summary>
    public static Diagnostic CannotRead(string path, UnreadableFileException error) =>
        new("SR0903", Severity.Error, new SourceLocation(path), $"Filen kan inte läsas{(error.InnerException is null ? ", för den är för stor" : Reason(error.InnerException))}.")
        {
            Hint = "Kontrollera att det är rätt fil och att du får läsa den.",
        };

    /// <summary>A file that somebody named isn't there.</summary>
    public static Diagnostic NoSuchFile(string path) =>
        new("SR0903", Severity.Error, new SourceLocation(path), "Filen finns inte.")
        {
            Hint = "Kontrollera namnet och mappen.",
        };

    public static Diagnostic NoManifest(string path) =>
        new("SR0904", Severity.Error, new SourceLocation(path), "Filen är inget manifest som den här versionen av socrep kan läsa.")
        {
            Hint = "Ange filen som slutar på .manifest.json bredvid rapporten.",
        };

    public static Diagnostic Recovered(string folder) =>
        new("SR0906", Severity.Note, new SourceLocation(folder), "En tidigare körning avbröts medan den skrev här. Dess rapport gjordes klar innan den nya skrevs.");

    private static Diagnostic FolderBusy(string folder) =>
        new("SR0905", Severity.Error, new SourceLocation(folder), "En annan körning av socrep skriver i mappen.")
        {
            Hint = "Vänta tills den är klar och kör igen. Den tidigare rapporten är orörd.",
        };

    private static Diagnostic HalfWritten(string folder, Exception cause) =>
        new("SR0910", Severity.Error, new SourceLocation(folder), $"Skrivningen bröts halvvägs{Reason(cause)}, och den tidigare rapporten kunde inte läggas tillbaka.")
        {
            Hint = "Rätta felet och kör igen: då läggs den tidigare rapporten tillbaka innan den nya skrivs.",
        };

    public static Diagnostic NoVersion(SourceLocation at, string? version) =>
        new("SR0907", Severity.Error, at, version is null ? "Rapporten har ingen version att spara utskicket under." : $"Versionen ”{version}” kan inte vara namn på en mapp.")
        {
            Hint = "Skriv till exempel version: \"1.0\" i period.yaml.",
        };

    public static Diagnostic AlreadyDispatched(SourceLocation at, string report, string version) =>
        new("SR0908", Severity.Error, at, $"Version {version} av {report} är redan utskickad, med annan text eller andra tal.")
        {
            Hint = "Höj version i period.yaml och kör igen. Det som är utskickat ändras aldrig.",
        };

    public static Diagnostic NothingToCompare(string where) =>
        new("SR0909", Severity.Error, new SourceLocation(where), "Här finns ingen rapport att jämföra.")
        {
            Hint = "Jämförelsen behöver rapportens .md och .redovisade-tal.json. Bygg dem, eller ta in rapporten med socrep snapshot.",
        };

    public static Diagnostic LeftBehind(string folder, IReadOnlyList<string> names) =>
        new("SR0915", Severity.Note, new SourceLocation(folder), $"{string.Join(", ", names)} är från ett tidigare bygge och skrevs inte nu.")
        {
            Hint = "Ta bort det som inte ska användas, eller bygg alla format.",
        };

    /// <summary>The cause in Swedish, as far as it is known; the system's own words are in another language.</summary>
    private static string Reason(Exception error) => error switch
    {
        ReadOnlyFileException => $", för {error.Message} är skrivskyddad",
        FileInTheWayException => $", för {error.Message} går inte att byta ut: den är öppen i ett annat program, eller en mapp med samma namn är i vägen",
        UnauthorizedAccessException => ", för du saknar behörighet",
        DirectoryNotFoundException or FileNotFoundException => ", för mappen eller filen finns inte",
        PathTooLongException => ", för sökvägen är för lång",
        _ when DiskFault.Of(error) == DiskFaultKind.Full => ", för disken är full",
        _ when DiskFault.Of(error) == DiskFaultKind.Busy => ", för en fil är öppen i ett annat program",
        _ when DiskFault.Of(error) == DiskFaultKind.ReadOnlyDisk => ", för disken är skrivskyddad",
        _ => "",
    };
}
