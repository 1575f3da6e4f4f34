using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Reflection;

namespace SocialReport.Benchmarks;

/// <summary>
/// Finds what is compiled at run time although the program is precompiled, and writes it as the profile that the precompiler
/// reads (start.mibc). That is generic code of the runtime's libraries over value types: on its own the precompiler leaves out
/// what is only called through an interface, and so most of what a query consists of.
/// </summary>
internal static class StartProfile
{
    /// <summary>Runs the program on all of the repository's reports, and writes the profile.</summary>
    /// <param name="path">The file, replaced if it is there.</param>
    /// <param name="output">Takes how many methods it holds.</param>
    public static void Run(string path, TextWriter output)
    {
        using var compiled = new CompiledMethods();
        var folder = Directory.CreateTempSubdirectory("socrep-");
        try
        {
            RunProgram("build", "--all", "--quiet", "--output", folder.FullName);
            RunProgram("check", "--period", SampleWorkspace.Period.Written, "--committee", SampleWorkspace.Committee);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        var methods = compiled.Generic();
        File.WriteAllBytes(path, ProfileFile.Of("SocialReport", methods));
        output.WriteLine($"{methods.Count} generic methods");
    }

    private static void RunProgram(params string[] arguments) =>
        Assembly.Load("socrep").EntryPoint!.Invoke(null, [arguments]);

    /// <summary>Hears of every method that is compiled while it lives.</summary>
    private sealed class CompiledMethods : EventListener
    {
        private const EventKeywords JustInTime = (EventKeywords)0x10;

        // The base class enables events before this class's own constructor has run.
        private static readonly ConcurrentDictionary<nint, bool> Handles = new();

        /// <summary>The generic ones, by name: other methods of the libraries can't be compiled into the program.</summary>
        public IReadOnlyList<MethodBase> Generic() =>
            [.. Handles.Keys.Select(MethodOf).OfType<MethodBase>()
                .Where(method => method.IsGenericMethod || method.DeclaringType is { IsGenericType: true })
                .OrderBy(method => $"{method.DeclaringType}.{method}", StringComparer.Ordinal)];

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
                EnableEvents(eventSource, EventLevel.Verbose, JustInTime);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData is { EventName: { } name, Payload: [ulong handle, _, _, _, _, _, string space, ..] }
                && name.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) && space != "dynamicClass")
                Handles[(nint)handle] = true;
        }

        // What is public refuses a method of a generic type unless the type is known too.
        private static MethodBase? MethodOf(nint handle)
        {
            var method = RuntimeMethodHandle.FromIntPtr(handle);
            var info = typeof(RuntimeMethodHandle).GetMethod("GetMethodInfo", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(method, null)!;
            var runtimeType = typeof(object).GetType();
            var find = runtimeType.GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
                .Single(candidate => candidate.Name == "GetMethodBase" && candidate.GetParameters() is [_, { ParameterType.IsInterface: true }]);
            return (MethodBase?)find.Invoke(null, [null, info]);
        }
    }
}
