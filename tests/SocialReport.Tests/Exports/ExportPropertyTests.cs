using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SocialReport.Exports;
using SocialReport.Facts;

namespace SocialReport.Tests.Exports;

/// <summary>What must hold of any export, against the plainest way to count.</summary>
public class ExportPropertyTests
{
    private static readonly DateOnly First = new(2022, 11, 1);

    private static readonly Gen<(int Person, int Form, int From, int Days)> Placement =
        from person in Gen.Choose(1, 5)
        from form in Gen.Choose(1, 3)
        from day in Gen.Choose(0, 560)
        from days in Gen.Frequency((1, Gen.Constant(-1)), (4, Gen.Choose(0, 150)))
        select (person, form, day, days);

    private static readonly Arbitrary<(int Person, int Form, int From, int Days)[]> Placements =
        Placement.NonEmptyListOf().Select(list => list.Take(8).ToArray()).ToArbitrary();

    private static readonly Gen<(int Unit, int Month, int Hundredths)> Entry =
        from unit in Gen.Choose(0, 3)
        from month in Gen.Choose(1, 4)
        from hundredths in Gen.Choose(-1_000_00, 1_000_00)
        select (unit, month, hundredths);

    private static string Line((int Person, int Form, int From, int Days) row) => string.Create(
        CultureInfo.InvariantCulture,
        $"P{row.Person};F{row.Form};{First.AddDays(row.From):yyyy-MM-dd};{(row.Days < 0 ? "" : First.AddDays(row.From + row.Days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}\n");

    private static ExportWorkspace Read(IEnumerable<string> lines, string options) => new(
        ExportWorkspace.Placements.Replace("slutdag: räknas inte", options, StringComparison.Ordinal), "2024-T1", ("plac.csv", "Id;Form;Start;Slut\n" + string.Concat(lines)));

    private static decimal Number(Fact fact) => ((CellValue.Number)fact.Value).Value;

    private static IEnumerable<string> Values(ExportWorkspace read) => read.Facts.Select(fact => $"{fact.Row} {fact.Measure} {fact.Span} {fact.Original}");

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Varje_tal_är_det_som_dagarna_en_för_en_ger(bool countsLast, bool countsOnce) => Prop.ForAll(Placements, rows =>
    {
        var read = Read(rows.Select(Line), $"slutdag: {(countsLast ? "räknas" : "räknas inte")}, år: 2, totalrad: Alla, överlapp: {(countsOnce ? "räknas en gång" : "räknas dubbelt")}");
        var end = new DateOnly(2024, 4, 30);
        var days = rows.SelectMany(row =>
        {
            var last = row.Days < 0 ? end : First.AddDays(row.From + row.Days).AddDays(countsLast ? 0 : -1);
            return Enumerable.Range(0, Math.Max(0, (last < end ? last : end).DayNumber - First.AddDays(row.From).DayNumber + 1))
                .Select(day => (row.Person, Form: $"F{row.Form}", Day: First.AddDays(row.From + day)));
        }).ToList();
        var byRow = days.Concat(days.Select(day => day with { Form = "Alla" })).ToLookup(day => day.Form);
        return read.Facts.All(fact =>
        {
            var own = byRow[fact.Row.Label].Where(day => fact.Span.Contains(day.Day)).ToList();
            var count = (decimal)(!countsOnce ? own.Count : own.Select(day => (day.Person, day.Day)).Distinct().Count());
            var months = own.GroupBy(day => day.Day.Month).Sum(month => month.Select(day => day.Person).Distinct().Count());
            return ((CellValue.Number)fact.Value).Value == fact.Measure switch
            {
                "dygn" => count,
                "årsplaceringar" => count / fact.Span.Days,
                "personer" => own.Select(day => day.Person).Distinct().Count(),
                "personer per månad" => (decimal)months / fact.Span.Months,
                _ => own.Where(day => day.Day == fact.Span.Last).Select(day => day.Person).Distinct().Count(),
            };
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Dygn_och_annat_som_är_en_summa_är_det() => Prop.ForAll(Placements, rows =>
        Read(rows.Select(Line), "slutdag: räknas, totalrad: Alla").Facts.All(fact =>
            (fact.SumOf.Count == 0 || Number(fact) == fact.SumOf.Sum(Number))
            && (fact.QuotientOf is not { } quotient || Number(fact) == quotient.Of.Sum(Number) / quotient.By)))
        .QuickCheckThrowOnFailure();

    private static string[] Mixed(string[] lines, int seed) =>
        [.. lines.Select((line, index) => (line, Place: unchecked((uint)(index + seed) * 2654435761))).OrderBy(item => item.Place).Select(item => item.line)];

    [Fact]
    public void Radernas_ordning_spelar_ingen_roll() => Prop.ForAll(Placements, Gen.Choose(0, int.MaxValue).ToArbitrary(), (rows, seed) =>
    {
        var lines = rows.Select(Line).ToArray();
        var mixed = Mixed(lines, seed);
        return Values(Read(lines, "slutdag: räknas, totalrad: Alla")).SequenceEqual(Values(Read(mixed, "slutdag: räknas, totalrad: Alla")));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void En_placering_delad_i_två_ger_samma_tal() => Prop.ForAll(Placements, Gen.Choose(1, 149).ToArbitrary(), (rows, at) =>
    {
        var split = rows.SelectMany(row => row.Days <= at ? [row] : new[] { row with { Days = at }, row with { From = row.From + at, Days = row.Days - at } });
        return Values(Read(rows.Select(Line), "slutdag: räknas inte, överlapp: räknas dubbelt")).SequenceEqual(
            Values(Read(split.Select(Line), "slutdag: räknas inte, överlapp: räknas dubbelt")));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void En_huvudbok_i_annan_ordning_och_andra_filer_ger_samma_summor() => Prop.ForAll(
        Entry.NonEmptyListOf().ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (rows, seed) =>
        {
            // Each month has a row, so that no order leaves one out.
            string[] lines = [.. rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"V{row.Unit};2024{row.Month:00};{row.Hundredths / 100m:0.00}\n")), .. Enumerable.Range(1, 4).Select(month => $"V0;20240{month};1\n")];
            var mixed = Mixed(lines, seed);
            const string Header = "Verksamhet;Period;Belopp\n";
            return Values(new ExportWorkspace(ExportWorkspace.Ledger, "2024-T1", ("drift.csv", Header + string.Concat(lines)))).SequenceEqual(Values(new ExportWorkspace(
                ExportWorkspace.Ledger, "2024-T1", ("drift.a.csv", Header + string.Concat(mixed.Take(2))), ("drift.b.csv", Header + string.Concat(mixed.Skip(2))))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ett_personnummer_känns_alltid_igen_också_av_den_snabba_frågan()
    {
        var text = Gen.Elements("19121212-1212", "1212121212", "121212+1212", "191212121212", "121212 1212", "121212\u22121212", "121212\u00a01212", "121272-1219", "121212-1213", "12345", "2024-01-31", ";", "x", ",", " ");
        Prop.ForAll(text.ListOf().Select(parts => string.Concat(parts)).ToArbitrary(), line =>
            !SocialReport.Disclosure.PersonalIdentityNumber.IsIn(line) || ExportFile.MayHoldPersonalNumber(System.Text.Encoding.UTF8.GetBytes(line))).QuickCheckThrowOnFailure();
    }
}
