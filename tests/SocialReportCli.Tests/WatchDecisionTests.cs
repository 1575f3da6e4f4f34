using SocialReport.Workspaces;
using SocialReportCli.Watching;

namespace SocialReportCli.Tests;

/// <summary>What a look at the files leads to: exactly what asked is built, once, when the files have come to rest.</summary>
public sealed class WatchDecisionTests
{
    private readonly MemoryFiles _files = new MemoryFiles().With("n/period.yaml", "datum: 2024-05-15").With("n/drift.csv", "a;1").With("n/volym.csv", "a;2").With("m/b/rapport.md", "# B");

    private readonly List<IReadOnlyDictionary<Question, string>> _built;

    public WatchDecisionTests() => _built =
    [
        Asked(files => files.Folders("n")),
        Asked(files =>
        {
            files.Read("n/period.yaml");
            files.Read("n/drift.csv");
            files.Exists("n/fakta.yaml");
        }),
        Asked(files =>
        {
            files.Read("n/period.yaml");
            files.Read("n/volym.csv");
            files.Files("n");
        }),
    ];

    [Fact]
    public void Inget_byggs_när_inget_har_ändrats() => Assert.Equal((0, ""), Rest());

    [Fact]
    public void En_fil_som_sparas_utan_att_ändras_bygger_inget()
    {
        _files.With("n/drift.csv", "a;1");
        Assert.Equal((0, ""), Rest());
    }

    [Fact]
    public void En_fil_som_lästes_fast_den_inte_fanns_bygger_inget()
    {
        _built[1] = Asked(files => Assert.Throws<UnreadableFileException>(() => files.Read("n/borta.yaml")));
        Assert.Equal((0, ""), Rest());
        _files.With("n/borta.yaml", "x");
        Assert.Equal((WatchDecision.RestingLooks, "1, 2"), Rest());
    }

    [Fact]
    public void Bara_det_som_läste_filen_byggs()
    {
        _files.With("n/drift.csv", "a;3");
        Assert.Equal((WatchDecision.RestingLooks, "1"), Rest());
        _files.With("n/period.yaml", "datum: 2024-05-16");
        Assert.Equal((WatchDecision.RestingLooks, "1, 2"), Rest());
    }

    [Fact]
    public void En_fil_som_ingen_läste_bygger_inget()
    {
        _files.With("m/b/rapport.md", "# C");
        Assert.Equal((0, ""), Rest());
    }

    [Fact]
    public void En_fil_som_söktes_och_kommer_till_byggs()
    {
        // One report looked for it, the other listed its folder.
        _files.With("n/fakta.yaml", "fakta: {}");
        Assert.Equal((WatchDecision.RestingLooks, "1, 2"), Rest());
    }

    [Fact]
    public void En_ny_mapp_ändrar_det_som_räknade_upp_mapparna()
    {
        _files.With("n/2024-T2/period.yaml", "datum: 2024-09-15");
        Assert.Equal((WatchDecision.RestingLooks, "0"), Rest());
    }

    [Theory]
    [InlineData("n/~$drift.xlsx")]
    [InlineData("n/8A1F2B00.tmp")]
    [InlineData("n/.drift.csv.swp")]
    [InlineData("n/drift.csv~")]
    public void Det_som_program_lägger_bredvid_räknas_inte(string path)
    {
        _files.With(path, "x");
        Assert.Equal((0, ""), Rest());
    }

    [Fact]
    public void En_fil_som_är_borta_medan_den_sparas_bygger_inget()
    {
        var (state, saved) = (WatchState.Calm, false);
        for (var look = 1; look < WatchDecision.GoneLooks; look++)
            state = Look(state, Without("n/drift.csv"), ref saved);
        Assert.False(saved);
        state = Look(state, Now(), ref saved);
        Assert.Equal((WatchState.Calm, false), (state, saved));
    }

    [Fact]
    public void En_fil_som_är_borta_för_gott_byggs_utan()
    {
        var (state, built, looks) = (WatchState.Calm, false, 0);
        for (; !built; looks++)
            state = Look(state, Without("n/drift.csv"), ref built);
        Assert.Equal(WatchDecision.GoneLooks, looks);
    }

    [Fact]
    public void Det_byggs_först_när_filen_är_färdigskriven()
    {
        var (state, built) = (WatchState.Calm, false);
        for (var length = 1; length < 20; length++)
        {
            _files.With("n/drift.csv", new string('a', length));
            state = Look(state, Now(), ref built);
            Assert.False(built);
        }
        Look(state, Now(), ref built);
        Assert.True(built);
    }

    [Fact]
    public void Den_som_håller_filen_väntas_ut()
    {
        var (state, built) = (WatchState.Calm, false);
        var held = Now().ToDictionary(answer => answer.Key, answer => answer.Key.Path == "n/drift.csv" ? WatchedFiles.Unreadable : answer.Value);
        for (var look = 0; look < WatchDecision.GoneLooks; look++)
            state = Look(state, held, ref built);
        Assert.False(built);
        _files.With("n/drift.csv", "a;4");
        state = Look(state, Now(), ref built);
        Look(state, Now(), ref built);
        Assert.True(built);
    }

    /// <summary>Looks until the files have come to rest: how many looks it took, and what is then built; as it was built afterwards.</summary>
    private (int Looks, string Targets) Rest()
    {
        var state = WatchState.Calm;
        for (var looks = 1; ; looks++)
        {
            var decision = WatchDecision.Of(_built, state, Now());
            state = decision.State;
            if (decision.IsChanging)
                continue;
            foreach (var target in decision.Targets)
                _built[target] = _built[target].Keys.ToDictionary(question => question, question => WatchedFiles.Ask(_files, question));
            return (decision.Targets.Count == 0 ? 0 : looks, string.Join(", ", decision.Targets));
        }
    }

    private WatchState Look(WatchState state, IReadOnlyDictionary<Question, string> now, ref bool isBuilt)
    {
        var decision = WatchDecision.Of(_built, state, now);
        isBuilt |= decision.Targets.Count > 0;
        return decision.State;
    }

    private Dictionary<Question, string> Now() =>
        _built.SelectMany(answers => answers.Keys).Distinct().ToDictionary(question => question, question => WatchedFiles.Ask(_files, question));

    private Dictionary<Question, string> Without(string path) =>
        Now().ToDictionary(answer => answer.Key, answer => answer.Key == new Question(QuestionKind.Content, path) ? WatchedFiles.Gone : answer.Value);

    private IReadOnlyDictionary<Question, string> Asked(Action<IInputFiles> build)
    {
        var files = new WatchedFiles(_files);
        build(files);
        return files.Answers;
    }
}
