namespace SocialReportCli.Watching;

/// <summary>
/// Waits for the next look at a folder, shorter when the system says that something happens there. It need not say so: on
/// network drives it often doesn't, and every look asks of all files anyway.
/// </summary>
internal sealed class WakeUp : IDisposable
{
    private readonly AutoResetEvent _happened = new(initialState: false);
    private readonly CancellationToken _stop;
    private readonly FileSystemWatcher? _watcher;

    /// <param name="folder">The folder.</param>
    /// <param name="stop">Ends every wait.</param>
    public WakeUp(string folder, CancellationToken stop)
    {
        _stop = stop;
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watcher.Changed += (_, _) => _happened.Set();
            _watcher.Created += (_, _) => _happened.Set();
            _watcher.Deleted += (_, _) => _happened.Set();
            _watcher.Renamed += (_, _) => _happened.Set();
            // Too much at once, or the drive went away: the next look comes when its time is up.
            _watcher.Error += (_, _) => _happened.Set();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    /// <summary>Waits a while, or until something happens.</summary>
    public void WaitAtMost(TimeSpan time) => WaitHandle.WaitAny([_happened, _stop.WaitHandle], time);

    /// <summary>Waits a while, whatever happens.</summary>
    public void Wait(TimeSpan time) => _stop.WaitHandle.WaitOne(time);

    public void Dispose()
    {
        _watcher?.Dispose();
        _happened.Dispose();
    }
}
