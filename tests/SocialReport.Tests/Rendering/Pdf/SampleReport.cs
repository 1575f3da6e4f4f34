using SocialReport.Documents;
using static SocialReport.Tests.Rendering.Pdf.DocumentParts;

namespace SocialReport.Tests.Rendering.Pdf;

/// <summary>A report of a made-up committee with everything that a tertial report has.</summary>
internal static class SampleReport
{
    private const string LongText =
        "Nämndens ansvar omfattar individ- och familjeomsorg, stöd till personer med funktionsnedsättning samt "
        + "förebyggande arbete för barn och unga. Under perioden har antalet anmälningar fortsatt att öka, samtidigt som "
        + "fler familjer har fått stöd på hemmaplan i stället för en placering utanför hemmet. Rekryteringen av erfarna "
        + "socialsekreterare är fortfarande svår, och beroendet av inhyrd personal minskar långsammare än planerat.";

    private const string SecondText =
        "Kostnaderna för externa placeringar är den enskilt största avvikelsen. Dygnspriserna har stigit med drygt åtta "
        + "procent sedan i fjol, och två placeringar med särskilt stora behov tillkom i mars. Förvaltningen har därför gått "
        + "igenom samtliga placeringar och bedömer att sex av dem kan avslutas eller övergå i öppenvård före årets slut.";

    private static readonly string[] EconomyHeaders =
    [
        "Verksamhet", "Bokslut 2023", "Utfall jan–apr 2023", "Utfall jan–apr 2024", "Budget helår 2024",
        "Prognos helår 2024", "Avvikelse prognos helår mot budget",
    ];

    private static readonly string[] Activities =
    [
        "Nämnd och stab", "Utredning barn och unga", "Utredning vuxna", "Öppenvård barn och unga", "Öppenvård vuxna",
        "Familjehem", "Jourhem", "Hem för vård eller boende, barn", "Statens institutionsstyrelse, SiS", "Stödboende",
        "Samhällsvård vuxna", "Skyddat boende", "Ekonomiskt bistånd", "Familjerätt", "Socialpsykiatri",
        "Beroendemottagning", "Ungdomsmottagning", "Budget- och skuldrådgivning", "Ensamkommande barn och unga",
    ];

    private static readonly string[] VolumeHeaders =
    [
        "Verksamhet och mått", "Enhet", "Budget helår 2024", "Prognos helår 2024", "Volymavvikelse prognos mot budget",
        "Volymeffekt, mnkr", "Driftavvikelse, mnkr",
    ];

    private static readonly string[] Volumes =
    [
        "Familjehem, antal årsplaceringar i egna familjehem", "Familjehem, antal årsplaceringar i konsulentstödda familjehem",
        "Hem för vård eller boende, barn och unga 0–20 år", "varav placeringar enligt LVU", "Statens institutionsstyrelse",
        "Stödboende i egen regi", "Träningslägenheter och sociala kontrakt", "Skyddat boende, vuxna och medföljande barn",
        "Ekonomiskt bistånd, genomsnittligt antal hushåll per månad", "Aktualiseringar barn och unga",
        "Inledda utredningar barn och unga", "Inledda utredningar vuxna",
    ];

    public static Document Full(bool isDraft = false) => new(
        Metadata with { IsDraft = isDraft },
        [
            new Heading(1, null, Words("Innehåll"), "innehall", Source),
            new ContentsList(2, Source),
            new PageBreak(Source),
            .. Summary(),
            .. Economy(),
            .. VolumeSection(),
            .. Rest(),
        ],
        [
            [Text("Med helår avses januari–december. Periodens budget är en jämn fördelning över tolv månader där inget annat sägs.")],
            [Text(new Inline.Text("Uppgifterna kommer ur förvaltningens verksamhetssystem, uttag den 8 maj 2024, se "),
                new Inline.Link(Words("beskrivningen av uttaget"), new Uri("https://www.ekbacka.example/uttag")), new Inline.Text("."))],
            [Text("Placeringar enligt lagen med särskilda bestämmelser om vård av unga. " + SecondText)],
        ]);

    private static IEnumerable<Block> Summary() =>
    [
        Heading(1, "1", "Sammanfattning"),
        Text(
            new Inline.Text("Nämnden prognostiserar ett "), Strong("underskott på "), Figure("9,8\u00A0mnkr"),
            new Inline.Text(" för helåret"), new Inline.FootnoteMark(1),
            new Inline.Text(", vilket är en försämring med 2,1\u00A0mnkr sedan föregående prognos. "), Emphasis("Volymerna"),
            new Inline.Text(" ökar inom familjehem men minskar inom institutionsvård för vuxna. " + LongText)),
        Text(LongText),
        Text("De viktigaste händelserna under perioden:"),
        new ListBlock(
            null,
            [
                [Text("Mottagningen för ekonomiskt bistånd har flyttat till nya lokaler och har fått längre öppettider, vilket har kortat väntetiden till ett första besök.")],
                [
                    Text("Åtgärdsplanen för externa placeringar beslutades i februari:"),
                    Bullets("samtliga placeringar granskas varje månad,", "nya placeringar beslutas av sektionschef,"),
                ],
                [Text("En ny ramupphandling av konsulentstödda familjehem är klar.")],
            ],
            Source),
        Text("Förvaltningen föreslår att nämnden beslutar"),
        new ListBlock(
            1,
            [
                [Text("att godkänna tertialrapporten och överlämna den till kommunstyrelsen,")],
                [Text("att uppdra åt förvaltningen att återkomma i september med en uppföljning av åtgärdsplanen för externa placeringar.")],
            ],
            Source),
        new Callout(CalloutKind.Gap, [Text("Kommentar saknas: Samhällsvård vuxna.")], Source),
    ];

    private static IEnumerable<Block> Economy() =>
    [
        Heading(1, "2", "Ekonomisk uppföljning"),
        Heading(2, "2.1", "Driftsredovisning"),
        Text(SecondText),
        Table("Tabell 1. Driftsredovisning per verksamhet, mnkr", EconomyHeaders, [.. EconomyRows(1.0m)],
            "Avvikelser visas som effekt på resultatet: plus är bättre än budget.",
            "Summan av de avrundade beloppen kan skilja sig från totalen."),
        Text(LongText),
        Heading(2, "2.2", "Resultaträkning"),
        Text(SecondText),
        Table("Tabell 2. Resultaträkning, mnkr", EconomyHeaders, [.. ResultRows()]),
        Heading(3, null, "Kommentar till prognosen"),
        Text(LongText),
        Text(SecondText),
        new Callout(CalloutKind.Note, [Text("Prognosen bygger på beslut fattade till och med den 30 april. Den tar inte hänsyn till en eventuell uppräkning av statsbidragen.")], Source),
    ];

    private static IEnumerable<Block> VolumeSection() =>
    [
        Heading(1, "3", "Volymer"),
        Text(new Inline.Text(LongText), new Inline.FootnoteMark(2)),
        VolumeTable(),
        Text(SecondText),
        Text(LongText),
    ];

    private static IEnumerable<Block> Rest()
    {
        yield return Heading(1, "4", "Verksamhetens utveckling");
        for (var part = 1; part <= 5; part++)
        {
            yield return Heading(2, $"4.{part}", part == 3
                ? "Samverkan mellan skola, region och socialtjänst kring barn och unga med sammansatta behov"
                : $"Insatser inom område {part}");
            yield return Text(LongText);
            yield return Text(SecondText);
        }
    }

    private static IEnumerable<TableRow> EconomyRows(decimal scale)
    {
        var totals = new decimal[6];
        for (var index = 0; index < Activities.Length; index++)
        {
            var budget = scale * (-12.4m - (index * 7.3m % 31));
            decimal[] values = [budget * 0.97m, budget * 0.31m, budget * 0.345m, budget, budget * (1.0m + ((index % 5) - 1) * 0.021m), 0];
            values[5] = values[4] - values[3];
            for (var column = 0; column < totals.Length; column++)
                totals[column] += values[column];
            yield return Data([Activities[index], .. values.Select(value => Number(value))]);
        }
        yield return Row(RowKind.Total, ["Totalt", .. totals.Select(value => Number(value))]);
    }

    private static IEnumerable<TableRow> ResultRows()
    {
        yield return new TableRow(RowKind.Group, [Cell("Intäkter", columns: 7)]);
        yield return Data("Taxor och avgifter", "4,1", "1,3", "1,4", "4,0", "4,2", "0,2");
        yield return Data("Statsbidrag", "38,6", "12,9", "11,7", "36,5", "35,1", "−1,4");
        yield return Row(RowKind.OfWhich, "varav Migrationsverket", "6,2", "2,4", "1,1", "5,0", "3,6", "−1,4");
        yield return Data("Övriga intäkter", "2,0", "–", "0,3", "1,2", "1,2", "0,0");
        yield return Row(RowKind.Subtotal, "Summa intäkter", "44,7", "14,2", "13,4", "41,7", "40,5", "−1,2");
        yield return new TableRow(RowKind.Group, [Cell("Kostnader", columns: 7)]);
        yield return Data("Personal", "−201,4", "−66,2", "−69,8", "−208,0", "−207,2", "0,8");
        yield return Data("Köp av verksamhet och bidrag till externa utförare", "−177,2", "−56,0", "−61,4", "−171,0", "−179,6", "−8,6");
        yield return Row(RowKind.OfWhich, "varav externa placeringar", "−120,3", "−38,4", "−43,0", "−116,5", "−125,4", "−8,9");
        yield return Data("Lokaler", "−23,1", "−7,7", "−7,9", "−23,6", "−23,8", "−0,2");
        yield return Data("Ekonomiskt bistånd", "−61,0", "−20,4", "−21,5", "−62,4", "−63,0", "−0,6");
        yield return Row(RowKind.Subtotal, "Summa kostnader", "−462,7", "−150,3", "−160,6", "−465,0", "−473,6", "−8,6");
        yield return Row(RowKind.Total, "Summa totalt", "−418,0", "−136,1", "−147,2", "−423,3", "−433,1", "−9,8");
    }

    private static Table VolumeTable()
    {
        var rows = Volumes.Select((label, index) => Row(
            label.StartsWith("varav", StringComparison.Ordinal) ? RowKind.OfWhich : RowKind.Data,
            label,
            index < 7 ? "årsplatser" : "antal",
            Number(24 + (index * 211 % 1900), 0),
            Number(26.5m + (index * 207 % 1900), index == 1 ? 1 : 0),
            Number((index - 4) * 3, 0),
            index > 8 ? "–" : Number((4 - index) * 0.73m),
            index > 8 ? "–" : Number((3 - index) * 1.21m)));
        var table = Table("Tabell 3. Volymer och deras effekt på resultatet", VolumeHeaders, [.. rows],
            "Volymeffekten är à-pris gånger volymavvikelsen. Tecknet – betyder att måttet inte har något pris.");
        var marked = table.Rows[3] with
        {
            Cells = [new TableCell([.. table.Rows[3].Cells[0].Content, new Inline.FootnoteMark(3)]), .. table.Rows[3].Cells.Skip(1)],
        };
        return table with
        {
            Columns = [.. table.Columns.Select((column, index) => index == 1 ? column with { Alignment = ColumnAlignment.Text } : column)],
            Rows = [.. table.Rows.Select((row, index) => index == 3 ? marked : row)],
            HeaderRows =
            [
                new TableRow(RowKind.Header, [Cell(VolumeHeaders[0], rows: 2), Cell(VolumeHeaders[1], rows: 2), Cell("Antal", columns: 3), Cell("Effekt", columns: 2)]),
                Row(RowKind.Header, [.. VolumeHeaders.Skip(2)]),
            ],
        };
    }
}
