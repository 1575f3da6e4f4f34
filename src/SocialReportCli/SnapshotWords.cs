using SocialReport.Snapshots;

namespace SocialReportCli;

/// <summary>The words for how something stands to what it was.</summary>
internal static class SnapshotWords
{
    public static string Of(SnapshotStatus status) => status switch
    {
        SnapshotStatus.New => "Ny",
        SnapshotStatus.Changed => "Ändrad",
        SnapshotStatus.Removed => "Borttagen",
        _ => "Lika",
    };
}
