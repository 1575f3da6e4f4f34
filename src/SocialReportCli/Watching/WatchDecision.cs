namespace SocialReportCli.Watching;

/// <summary>What the files have answered since something first was another than when it was built.</summary>
/// <param name="Answers">The last answers; null when all is as it was built.</param>
/// <param name="EqualLooks">How many looks in a row have had them.</param>
internal sealed record WatchState(IReadOnlyDictionary<Question, string>? Answers, int EqualLooks)
{
    /// <summary>All is as it was built.</summary>
    public static WatchState Calm { get; } = new(null, 0);
}

/// <summary>What a look at the files leads to.</summary>
/// <param name="State">The state for the next look.</param>
/// <param name="IsChanging">Whether the next look should come soon.</param>
/// <param name="Targets">What is to be built again, by index; none before the files have come to rest.</param>
/// <param name="Changed">The files and folders that are another way, in ordinal order.</param>
internal sealed record WatchDecision(WatchState State, bool IsChanging, IReadOnlyList<int> Targets, IReadOnlyList<string> Changed)
{
    /// <summary>Looks with the same answers before something is built: one more than the first, so that nothing half saved is read.</summary>
    public const int RestingLooks = 2;

    /// <summary>The same where a file is gone: many programs save beside and rename, and over a network that takes time.</summary>
    public const int GoneLooks = 8;

    /// <summary>The same where a file can't be read: whoever holds it is waited for.</summary>
    public const int UnreadableLooks = 80;

    /// <summary>Decides. Nothing is built that asked nothing of what has changed.</summary>
    /// <param name="built">What each target asked when it was last built, and was answered.</param>
    /// <param name="state">The state after the last look.</param>
    /// <param name="now">The answers now, to all that any target asked.</param>
    public static WatchDecision Of(IReadOnlyList<IReadOnlyDictionary<Question, string>> built, WatchState state, IReadOnlyDictionary<Question, string> now)
    {
        var changes = built.Select(answers => answers.Where(answer => now[answer.Key] != answer.Value).Select(answer => answer.Key).ToList()).ToList();
        var changed = changes.SelectMany(questions => questions).Distinct().ToList();
        if (changed.Count == 0)
            return new WatchDecision(WatchState.Calm, false, [], []);
        var looks = state.Answers is { } before && IsSame(before, now) ? state.EqualLooks + 1 : 1;
        var needed = changed.Max(question => now[question] switch
        {
            WatchedFiles.Unreadable => UnreadableLooks,
            WatchedFiles.Gone => GoneLooks,
            _ => RestingLooks,
        });
        return looks < needed
            ? new WatchDecision(new WatchState(now, looks), true, [], [])
            : new WatchDecision(
                WatchState.Calm, false, [.. Enumerable.Range(0, built.Count).Where(index => changes[index].Count > 0)],
                [.. changed.Select(question => question.Path).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static bool IsSame(IReadOnlyDictionary<Question, string> before, IReadOnlyDictionary<Question, string> now) =>
        before.Count == now.Count && before.All(answer => now.GetValueOrDefault(answer.Key) == answer.Value);
}
