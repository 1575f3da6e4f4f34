using FsCheck;
using FsCheck.Fluent;
using SocialReport.Indicators;

namespace SocialReport.Tests.Indicators;

/// <summary>What holds for all values, targets and directions that can be written.</summary>
public sealed class StatusPropertyTests
{
    private static readonly Gen<string> Number = Gen.Choose(0, 60).SelectMany(whole => Gen.Elements("", ",5", ",25").Select(rest => $"{whole}{rest}"));

    private static readonly Gen<string> Text = Gen.OneOf(
        Number,
        Number.SelectMany(number => Gen.Elements("max", "minst", "topp", "över", "under", "ca", "drygt").Select(word => $"{word} {number}")),
        Gen.Choose(1, 40).SelectMany(low => Gen.Choose(1, 20).Select(width => $"{low}-{low + width}")),
        Gen.Choose(0, 5).SelectMany(part => Gen.Choose(4, 6).Select(whole => $"{part} av {whole}")),
        Number.SelectMany(first => Number.Select(second => $"{first}/{second}")),
        Gen.Elements("-", "I.U", "Finns", "Ingen bedömning"));

    private static readonly Gen<string> Target = Gen.OneOf(
        Text.Select(text => $"\"{text}\""),
        Gen.Elements("lägst", "högst", "samma", "högre", "lägre").Select(word => $"{{jämför: {word}, med: utfall 2022}}"));

    private static readonly Gen<string> Keys =
        from direction in Gen.Elements("", "riktning: öka\n", "riktning: minska\n", "riktning: behåll\n", "riktning: topp\n")
        from kind in Gen.Elements("", "sort: flöde\n", "sort: bestånd\n")
        from unit in Gen.Elements("", "enhet: procent\n", "enhet: mnkr\n")
        from baseline in Text
        from earlier in Text
        from outcome in Text
        from target in Target
        from span in Gen.Elements("2023", "2023-T1")
        select $"{direction}{kind}{unit}nuläge: {{2022-06-30: \"{baseline}\"}}\nutfall: {{2022: \"{earlier}\", {span}: \"{outcome}\"}}\nmålvärde: {{2023: {target}}}";

    [Fact]
    public void Every_indicator_stands_somewhere() =>
        Prop.ForAll(Keys.ToArbitrary(), keys =>
        {
            var assessed = IndicatorFile.Assess(keys);
            // Only words and gaps, and what can lie on both sides, can't be judged.
            return Enum.IsDefined(assessed.Status) && assessed.Status != GoalStatus.PartlyMet
                && (assessed.Status == GoalStatus.CannotBeJudged) == (assessed.Basis is not (StatusBasis.Reached or StatusBasis.Moved or StatusBasis.NotMoved));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_assessment_changes_the_status_and_nothing_computed() =>
        Prop.ForAll(Keys.ToArbitrary(), Gen.Elements(IndicatorWords.Judgements.Keys.ToArray()).ToArbitrary(), (keys, word) =>
        {
            var plain = IndicatorFile.One(keys);
            var judged = IndicatorFile.One($"{keys}\nstatus: {{bedömning: {word}, skäl: Annat underlag, av: Nämnden}}");
            var period = IndicatorFile.PeriodOf("2023");
            var standing = GoalRule.Of(judged, period);
            return standing.Computed == GoalRule.Of(plain, period).Computed
                && standing.Status == IndicatorWords.Judgements[word]
                && standing.InWords.EndsWith(" (bedömning)", StringComparison.Ordinal)
                && judged.Values.Select(value => value.Original).SequenceEqual(plain.Values.Select(value => value.Original))
                && StatusRule.Assess(judged, IndicatorPart.Total, period).Status == standing.Computed;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_better_outcome_never_stands_worse() =>
        Prop.ForAll(Number.ToArbitrary(), Number.ToArbitrary(), Number.ToArbitrary(), (target, first, second) =>
        {
            var (low, high) = Value(first) <= Value(second) ? (first, second) : (second, first);
            return Rank(low) >= Rank(high);

            // Met first, then on the way, then not met.
            int Rank(string outcome) => (int)IndicatorFile.Assess($"riktning: öka\nnuläge: {{2022-06-30: 20}}\nutfall: {{2023: \"{outcome}\"}}\nmålvärde: {{2023: \"{target}\"}}").Status;
        }).QuickCheckThrowOnFailure();

    private static decimal Value(string number) => decimal.Parse(number.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture);
}
