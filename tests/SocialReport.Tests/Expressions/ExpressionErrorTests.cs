namespace SocialReport.Tests.Expressions;

public sealed class ExpressionErrorTests
{
    /// <summary>The caret line marks the stretch that the message is about; the formula stands at column 10.</summary>
    [Theory]
    [InlineData("1 +", "   ^", "SR0301", "tar slut")]
    [InlineData("(1 + 2", "      ^", "SR0301", "tar slut")]
    [InlineData("1 + * 2", "    ^", "SR0301", "”*” passar inte")]
    [InlineData("1 2", "  ^", "SR0301", "”2” passar inte")]
    [InlineData("utfall | 3", "         ^", "SR0301", "funktion")]
    [InlineData("kostnad utfall * 2", "^^^^^^^", "SR0301", "parentes om anropet av ”kostnad”")]
    [InlineData("2 * kostnad utfall", "    ^^^^^^^", "SR0301", "parentes om anropet av ”kostnad”")]
    [InlineData("drift.totalt.budget mnkr", "                    ^^^^", "SR0301", "”mnkr” passar inte")]
    [InlineData("drift .totalt", "      ^", "SR0301", "passar inte")]
    [InlineData("utfall = 3", "       ^", "SR0302", "Tecknet =")]
    [InlineData("utfall − budget", "       ^", "SR0302", "Tecknet −")]
    [InlineData("1,5 * budget", "^^^", "SR0302", "”1,5”")]
    [InlineData("2024T1 + 1", "^^^^^", "SR0302", "börja med en siffra")]
    [InlineData("drift['Utredning]", "      ^", "SR0302", "avslutande '")]
    [InlineData("99999999999999999999999999999999", "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^", "SR0302", "för stort")]
    [InlineData("saknat == null", "          ^^^^", "SR0303", "null")]
    [InlineData("while ja", "^^^^^", "SR0303", "while")]
    [InlineData("utfal - budget", "^^^^^", "SR0305", "”utfal” finns inte")]
    [InlineData("drift.total.budget", "      ^^^^^", "SR0306", "”total” finns inte i tabellen drift")]
    [InlineData("utfall.budget", "       ^^^^^^", "SR0306", "inte har någon del")]
    [InlineData("drift['Utredning barm'].budget", "      ^^^^^^^^^^^^^^^^", "SR0307", "”Utredning barm” finns inte")]
    [InlineData("drift[dygn]", "      ^^^^", "SR0307", "etikett")]
    [InlineData("alla['x']", "^^^^", "SR0307", "inte har några etiketter")]
    [InlineData("suma utfall budget", "^^^^", "SR0308", "”suma” finns inte")]
    [InlineData("kostnad", "^^^^^^^", "SR0309", "behöver ett värde")]
    [InlineData("kostnad utfall budget", "^^^^^^^", "SR0309", "2 värden")]
    [InlineData("kostnad utfall decimaler: 1", "               ^^^^^^^^^", "SR0309", "inget val ”decimaler”")]
    [InlineData("utfall + dygn", "^^^^^^^^^^^^^", "SR0310", "Ett belopp och ett antal")]
    [InlineData("utfall + 1", "^^^^^^^^^^", "SR0310", "ett tal utan enhet")]
    [InlineData("utfall > dygn", "^^^^^^^^^^^^^", "SR0310", "jämföras")]
    [InlineData("summa utfall dygn", "             ^^^^", "SR0310", "räknas ihop")]
    [InlineData("kostnad dygn", "        ^^^^", "SR0310", "ett belopp")]
    [InlineData("namn + 1", "^^^^", "SR0311", "en text")]
    [InlineData("drift * 2", "^^^^^", "SR0311", "tabellen drift")]
    [InlineData("utfall ? 1 : 2", "^^^^^^", "SR0311", "villkor")]
    [InlineData("!utfall", " ^^^^^^", "SR0311", "villkor")]
    [InlineData("störst * 2", "^^^^^^^^^^", "SR0312", "för stort")]
    [InlineData("summa störst störst", "^^^^^", "SR0312", "för stort")]
    [InlineData("saknat > 0 ? 1 : 2", "^^^^^^^^^^", "SR0313", "saknas")]
    [InlineData("skyddat_tal > 5", "^^^^^^^^^^^", "SR0710", "skyddat")]
    public void Ett_fel_visar_sin_plats(string formula, string carets, string code, string words)
    {
        var diagnostic = Assert.Single(EvaluatorTests.Run(formula).Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.Contains(words, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal("rapport.yaml", diagnostic.Location.File);
        Assert.Equal(3, diagnostic.Location.LineNumber);
        Assert.Equal(carets, new string(' ', diagnostic.Location.ColumnNumber - 10) + new string('^', diagnostic.Length));
        Assert.Equal($"formel:  {formula}", diagnostic.SourceLine);
    }

    [Theory]
    [InlineData("utfal - budget", "Menade du ”utfall”?")]
    [InlineData("drift['utredning barn'].budget", "Menade du ”Utredning barn”?")]
    [InlineData("drift.totlt", "Menade du ”totalt”?")]
    [InlineData("medl alla", "Menade du ”medel”?")]
    [InlineData("dygn mnkr", "”dygn” är ett värde. En funktion som tar emot det skrivs efter ett lodrätt streck: dygn | mnkr.")]
    [InlineData("1,5 * budget", "I formler skrivs decimaltal med punkt: 1.5.")]
    public void Ett_fel_säger_vad_som_menades(string formula, string hint) =>
        Assert.Equal(hint, EvaluatorTests.Run(formula).Diagnostics.First().Hint);

    [Fact]
    public void Alla_fel_i_ett_uttryck_kommer_på_en_gång() =>
        Assert.Equal(2, EvaluatorTests.Run("utfal - drift.totalt.bujet").Diagnostics.Count);

    [Fact]
    public void Ett_fel_längre_ner_i_en_formel_på_flera_rader_har_sin_rad()
    {
        var diagnostic = Assert.Single(EvaluatorTests.Run("utfall +\n  bugdet").Diagnostics);
        Assert.Equal((4, 3), (diagnostic.Location.LineNumber, diagnostic.Location.ColumnNumber));
        Assert.Equal("  bugdet", diagnostic.SourceLine);
    }

    [Fact]
    public void Två_satser_är_inte_en() =>
        Assert.Equal("SR0301", Assert.Single(EvaluatorTests.Run("utfall\nbudget").Diagnostics).Code);

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("-", "1", "")]
    [InlineData("drift[", "1", "]")]
    [InlineData("ja ? 1 : ", "1", "")]
    [InlineData("1 + ", "1", "")]
    [InlineData("abs (", "1", ")")]
    public void Ett_uttryck_utan_ände_är_ett_fel_och_ingen_krasch(string before, string inside, string after)
    {
        var formula = string.Concat(Enumerable.Repeat(before, 20_000)) + inside + string.Concat(Enumerable.Repeat(after, 20_000));
        Assert.Equal("SR0304", Assert.Single(EvaluatorTests.Run(formula).Diagnostics).Code);
    }
}
