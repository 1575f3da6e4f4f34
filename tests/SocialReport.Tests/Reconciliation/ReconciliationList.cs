using YamlDotNet.Serialization;

namespace SocialReport.Tests.Reconciliation;

/// <summary><c>docs/avstamning.yaml</c>: every cell of the published reports, and what it is in ours.</summary>
internal sealed class ReconciliationList
{
    /// <summary>How much each published report holds.</summary>
    [YamlMember(Alias = "omfattar")]
    public Dictionary<string, Extent> Covers { get; set; } = [];

    [YamlMember(Alias = "tabeller")]
    public List<PublishedTable> Tables { get; set; } = [];

    public static ReconciliationList Read() =>
        new DeserializerBuilder().Build().Deserialize<ReconciliationList>(File.ReadAllText(Repository.Path("docs/avstamning.yaml")));
}

/// <summary>How much of a published report the list has.</summary>
internal sealed class Extent
{
    /// <summary>What the published report is called.</summary>
    [YamlMember(Alias = "namn")]
    public string Name { get; set; } = "";

    [YamlMember(Alias = "tabeller")]
    public int Tables { get; set; }

    [YamlMember(Alias = "celler")]
    public int Cells { get; set; }
}

/// <summary>A published table and the table of ours that has its cells.</summary>
internal sealed class PublishedTable
{
    /// <summary>The published report and the table's number in it, such as S1-T2.</summary>
    [YamlMember(Alias = "publicerad")]
    public string Id { get; set; } = "";

    [YamlMember(Alias = "titel")]
    public string Title { get; set; } = "";

    [YamlMember(Alias = "rapport")]
    public string Report { get; set; } = "";

    [YamlMember(Alias = "period")]
    public string Period { get; set; } = "";

    /// <summary>The folder of the committee that the report is of.</summary>
    [YamlMember(Alias = "nämnd")]
    public string Committee { get; set; } = "socialnamnden";

    [YamlMember(Alias = "tabell")]
    public string OurTable { get; set; } = "";

    [YamlMember(Alias = "radrubrik")]
    public string LabelHeading { get; set; } = "";

    /// <summary>Our column that has what the published rows are called; null for the labels.</summary>
    [YamlMember(Alias = "etikettkolumn")]
    public string? LabelColumn { get; set; }

    /// <summary>Rows and columns of the published table, written <c>6 × 5</c>; the column of labels isn't counted.</summary>
    [YamlMember(Alias = "omfång")]
    public string Size { get; set; } = "";

    [YamlMember(Alias = "andra_ord")]
    public List<OtherWords> OtherWords { get; set; } = [];

    [YamlMember(Alias = "celler")]
    public List<PublishedCell> Cells { get; set; } = [];
}

/// <summary>A label or heading that we write in another way.</summary>
internal sealed class OtherWords
{
    [YamlMember(Alias = "publicerat")]
    public string Published { get; set; } = "";

    [YamlMember(Alias = "vårt")]
    public string Ours { get; set; } = "";

    [YamlMember(Alias = "skäl")]
    public string Reason { get; set; } = "";
}

/// <summary>A published cell.</summary>
internal sealed class PublishedCell
{
    [YamlMember(Alias = "rad")]
    public string Row { get; set; } = "";

    [YamlMember(Alias = "kolumn")]
    public string Column { get; set; } = "";

    [YamlMember(Alias = "publicerat")]
    public string Published { get; set; } = "";

    /// <summary>Our row and column, <c>row/column</c>.</summary>
    [YamlMember(Alias = "vår")]
    public string Address { get; set; } = "";

    /// <summary><c>indata</c>, <c>beräknad</c>, <c>avviker</c> or <c>tom</c>.</summary>
    [YamlMember(Alias = "är")]
    public string Kind { get; set; } = "";

    /// <summary>Whether the published rounded figures don't quite give it, and unrounded ones do: <c>ja</c>.</summary>
    [YamlMember(Alias = "avrundning")]
    public string? Rounding { get; set; }

    /// <summary>What ours prints, for a cell that deviates.</summary>
    [YamlMember(Alias = "vårt")]
    public string? Ours { get; set; }

    /// <summary>What is known of the cause, for a cell that deviates.</summary>
    [YamlMember(Alias = "orsak")]
    public string? Cause { get; set; }
}
