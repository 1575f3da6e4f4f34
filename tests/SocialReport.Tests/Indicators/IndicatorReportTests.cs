using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Facts;
using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Indicators;

/// <summary>Indicators and goals in tables and texts, from files to what is printed.</summary>
public sealed class IndicatorReportTests
{
    private const string Goals = """
        - id: arbetsgivare
          text: Vi är en bra arbetsplats
          nivå: nämndmål
        - id: hme
          text: Medarbetarna trivs
          överordnat: arbetsgivare
        """;

    private const string Indicators = """
        - id: engagemang
          mål: hme
          text: Engagemang
          enhet: index
          frekvens: helår
          utfall:
            2022: {totalt: 78, män: 78, kvinnor: 78}
            2023: {totalt: "80", kvinnor: "81", män: "79", not: Ny enkät}
          målvärde:
            2023: {jämför: lägst, med: utfall 2022}
        - id: kostnad
          mål: hme
          text: Kostnad för konsulter
          enhet: mnkr
          riktning: minska
          utfall: {2022: "12,5", 2023: "13,0"}
          målvärde: {2023: 12}
          status: {bedömning: delvis, skäl: En uppgörelse kom sent, av: Nämnden}
        """;

    private static SmallReport Small(string table, string text = "{{ tabell t }}", string indicators = Indicators, string goals = Goals) => new SmallReport()
        .With("n/a/2023/period.yaml", "datum: 2024-02-01\n")
        .With("n/a/2023/indikatorer.yaml", indicators)
        .With("n/a/2023/mal.yaml", goals)
        .With("m/r/rapport.md", $"# Rubrik\n\n{text}\n")
        .Tables("t:\n  data: indikator\n  radtext: text\n  visa: {decimaler: angivna}\n  " + table.Replace("\n", "\n  ", StringComparison.Ordinal));

    [Fact]
    public void A_table_of_indicators_is_an_ordinary_table()
    {
        var rows = Small("""
            kolumner:
              utfall: {mått: utfall}
              börläge: {mått: börläge}
              mål: {text: mål}
              status: {text: status}
            rader: [alla]
            """).Rows("2023");
        Assert.Equal(
            [
                "Engagemang|80*|Samma eller högre än 2022|Medarbetarna trivs|uppfyllt",
                "Män|79|-|Medarbetarna trivs|",
                "Kvinnor|81|-|Medarbetarna trivs|",
                "Kostnad för konsulter|13,0|12|Medarbetarna trivs|delvis uppfyllt (bedömning)**",
            ], rows);
    }

    [Theory]
    [InlineData("{text: status}")]
    [InlineData("{mått: status}")]
    public void An_assessment_is_printed_as_one_with_its_reason_below(string status)
    {
        var built = Small($"kolumner:\n  status: {status}\nrader:\n  - {{id: kostnad}}").Build("2023");
        Assert.Equal(["Kostnad för konsulter|delvis uppfyllt (bedömning)*"], SmallReport.Rows(built));
        Assert.Equal(["* Bedömning av Nämnden: En uppgörelse kom sent. Enligt regeln: uppfylls inte."], SmallReport.Notes(built));
    }

    [Fact]
    public void Parts_by_sex_can_be_chosen_or_be_columns_of_their_own()
    {
        Assert.Equal(["Engagemang|80*", "Kostnad för konsulter|13,0"], Small("urval: {del: totalt}\nkolumner:\n  utfall: {mått: utfall}\nrader: [alla]").Rows("2023"));
        Assert.Equal(
            ["Engagemang|80*|81|79", "Kostnad för konsulter|13,0|-|-"],
            Small("urval: {del: totalt}\nkolumner:\n  utfall: {mått: utfall}\n  k: {mått: utfall kvinnor}\n  m: {mått: utfall män}\nrader: [alla]").Rows("2023"));
    }

    [Fact]
    public void Parts_are_of_which_rows_and_no_row_is_ever_summed() =>
        Assert.Equal("SR0359", Small("kolumner:\n  utfall: {mått: utfall}\nrader:\n  - alla\n  - {id: summa, text: Summa, slag: total, summa: alla}").Codes("2023"));

    [Fact]
    public void Goals_are_a_dataset_too() =>
        Assert.Equal(
            ["Vi är en bra arbetsplats|nämndmål|delvis uppfyllt", "Medarbetarna trivs||delvis uppfyllt"],
            new SmallReport()
                .With("n/a/2023/period.yaml", "datum: 2024-02-01\n").With("n/a/2023/indikatorer.yaml", Indicators).With("n/a/2023/mal.yaml", Goals)
                .Tables("t:\n  data: mål\n  radtext: text\n  kolumner:\n    nivå: {text: nivå}\n    status: {mått: status}\n  rader: [alla]").Rows("2023"));

    [Fact]
    public void Texts_can_say_how_it_stands()
    {
        const string Text = """
            {{ indikator.kostnad.text }} var {{ indikator.kostnad.utfall | mnkr }}, {{ indikator.kostnad.utfall | högre_än indikator.kostnad.målvärde }} målet {{ indikator.kostnad.målvärde }}: {{ indikator.kostnad.status }}.
            {{ indikator.engagemang.utfall_kvinnor }} mot {{ indikator.engagemang.målvärde }}; {{ indikator.antal.uppfyllt | ord }} av {{ indikator.antal.alla | ord }}, {{ mål.hme.antal_delvis_uppfyllt | ord }} delvis.
            {{ mål.arbetsgivare.text }} {{ indikator.kostnad.utfall_tid }}: {{ mål.arbetsgivare.status }}.
            {{ for i in indikator.alla }}{{ i.text }} {{ end }}

            {{ tabell t }}
            """;
        var built = Small("kolumner:\n  status: {text: status}\nrader: [alla]", Text).Build("2023");
        Assert.Empty(built.Diagnostics.Select(finding => $"{finding.Code} {finding.Message}"));
        Assert.Equal(
            "Kostnad för konsulter var 13,0 mnkr, högre än målet 12 mnkr: delvis uppfyllt (bedömning). 81 mot Samma eller högre än 2022; en av två, en delvis. "
            + "Vi är en bra arbetsplats 2023: delvis uppfyllt. Engagemang Kostnad för konsulter",
            PlainText.Of(built.Document!.Blocks.OfType<Paragraph>().First().Content).Replace('\u00A0', ' ').Replace("\n", " ", StringComparison.Ordinal).TrimEnd());
    }

    [Theory]
    [InlineData("{2022: 1, 2023-T2: 2, 2023: 3, 2024: 4, 2025: 5}", "3 under 2023")]
    [InlineData("{2022: 1, 2026: 6, 2025: 5}", "5 under 2025")]
    public void The_forecast_of_texts_is_the_nearest_to_the_reports_year(string forecasts, string expected)
    {
        var built = Small(
            "kolumner:\n  status: {text: status}\nrader: [alla]", "{{ indikator.i.prognos }} under {{ indikator.i.prognos_tid }}\n\n{{ tabell t }}",
            $"- id: i\n  text: I\n  prognos: {forecasts}\n").Build("2023");
        Assert.Empty(built.Diagnostics.Select(finding => $"{finding.Code} {finding.Message}"));
        Assert.Equal(expected, PlainText.Of(built.Document!.Blocks.OfType<Paragraph>().First().Content));
    }

    [Theory]
    [InlineData("{{ indikator.kostnd.utfall }}", "kostnad")]
    [InlineData("{{ indikator.kostnad.utfal }}", "utfall")]
    [InlineData("{{ mål.arbetsgivar.status }}", "arbetsgivare")]
    public void An_unknown_name_gets_the_nearest_one(string text, string nearest)
    {
        var finding = Assert.Single(Small("kolumner:\n  status: {text: status}\nrader: [alla]", text).Build("2023").Diagnostics, item => item.Severity == Severity.Error);
        Assert.Equal("SR0306", finding.Code);
        Assert.Contains($"”{nearest}”", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Later_folders_add_values_and_keep_what_they_do_not_say()
    {
        var report = Small("urval: {del: totalt}\nkolumner:\n  utfall: {mått: utfall}\n  mål: {mått: målvärde, period: senast}\n  status: {text: status}\nrader: [alla]")
            .With("n/a/2024-T1/indikatorer.yaml", "- id: kostnad\n  utfall: {2024-T1: \"3,0\"}\n  målvärde: {2024: \"11,5\"}\n");
        // The file of 2023 had an assessment; it was made for that year.
        Assert.Equal(["Kostnad för konsulter|3,0|11,5|uppfyllt"], report.Rows());
        Assert.Equal(["Engagemang|80*|Samma eller högre än 2022|uppfyllt", "Kostnad för konsulter|13,0|12|delvis uppfyllt (bedömning)**"], report.Rows("2023"));
    }

    [Fact]
    public void A_restated_outcome_is_told() =>
        Assert.Equal("SR0202", Small("urval: {del: totalt}\nkolumner:\n  utfall: {mått: utfall, period: 2023}\nrader: [alla]")
            .With("n/a/2024-T1/indikatorer.yaml", "- id: kostnad\n  utfall: {2023: \"13,4\"}\n").Codes());

    [Theory]
    [InlineData("riktning: öka\nnuläge: {2023-08-31: 92}\nutfall: {2023: \"92,4\"}\nmålvärde: {2025: 90}", "SR0620")]
    [InlineData("riktning: minska\nutfall: {2022: 30, 2023: 20}\nmålvärde: {2023: 35}", "SR0620")]
    [InlineData("riktning: öka\nutfall: {2023: 20}\nmålvärde: {2023: max 35}", "SR0620")]
    [InlineData("riktning: öka\nutfall: {2022: 30, 2023: 31}\nmålvärde: {2023: 35}", "")]
    [InlineData("utfall: {2023: 31}\nmålvärde: {2023: {jämför: lägst, med: utfall 2022}}", "SR0622")]
    [InlineData("enhet: procent\nutfall: {2023: {totalt: 50, kvinnor: 40, män: 45}}", "SR0621")]
    [InlineData("enhet: procent\nutfall: {2023: {totalt: 85, kvinnor: 40, män: 45}}", "SR0621")]
    [InlineData("enhet: procent\nutfall: {2023: {totalt: 42, kvinnor: 40, män: 45}}", "")]
    [InlineData("utfall: {2023: {totalt: 85, flickor: 40, pojkar: 45}}", "")]
    [InlineData("utfall: {2023: {totalt: 85, kvinnor: 40, män: \"-\"}}", "")]
    public void What_can_not_be_meant_is_warned_of(string keys, string codes) =>
        Assert.Equal(codes, Small("kolumner:\n  utfall: {mått: utfall}\nrader: [alla]", indicators: "- id: i\n  text: Indikator\n  " + keys.Replace("\n", "\n  ", StringComparison.Ordinal)).Codes("2023"));

    [Fact]
    public void What_is_odd_about_indicators_concerns_only_reports_that_use_them() =>
        Assert.Empty(new SmallReport().Data("Rad;Utfall 2024-T1\nA;1\n").Table("kolumner:\n  utfall: {mått: utfall}\nrader: [alla]")
            .With("n/a/2023/indikatorer.yaml", "- id: i\n  text: Indikator\n  riktning: öka\n  utfall: {2024-T1: 1}\n  målvärde: {2024: max 3}\n").Codes());
}
