using System.Globalization;
using System.Reflection;

namespace Packaging;

/// <summary>Which release this is.</summary>
internal static class Release
{
    /// <summary>The version of the repository, as in <c>Directory.Build.props</c>.</summary>
    public static string Version { get; } =
        typeof(Release).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The time of every file in a zip: <c>SOURCE_DATE_EPOCH</c>, or the oldest that a zip can tell. Never the clock's.</summary>
    public static DateTimeOffset Time { get; } =
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
