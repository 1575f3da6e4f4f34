namespace SocialReportCli;

/// <summary>What kept a file from being written, as far as the system's number tells.</summary>
internal enum DiskFaultKind
{
    Other,
    Full,
    Busy,
    ReadOnlyDisk,
}

/// <summary>Reads the number that a failed call left: those of Windows and of Linux and macOS.</summary>
internal static class DiskFault
{
    private const int WindowsPrefix = unchecked((int)0x80070000);

    public static DiskFaultKind Of(Exception error) => error.HResult switch
    {
        // ENOSPC and EDQUOT (Linux 122, macOS 69); ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL.
        28 or 122 or 69 or (WindowsPrefix | 39) or (WindowsPrefix | 112) => DiskFaultKind.Full,
        // EAGAIN (Linux 11, macOS 35) and ETXTBSY; ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.
        11 or 35 or 26 or (WindowsPrefix | 32) or (WindowsPrefix | 33) => DiskFaultKind.Busy,
        // EROFS; ERROR_WRITE_PROTECT.
        30 or (WindowsPrefix | 19) => DiskFaultKind.ReadOnlyDisk,
        _ => DiskFaultKind.Other,
    };
}
