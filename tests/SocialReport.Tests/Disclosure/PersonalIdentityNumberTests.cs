using SocialReport.Disclosure;
using SocialReport.Tests.Facts;

namespace SocialReport.Tests.Disclosure;

// One number that public texts use as their example, and others made up from it.
public sealed class PersonalIdentityNumberTests
{
    [Theory]
    [InlineData("811218-9876")]
    [InlineData("8112189876")]
    [InlineData("811218+9876")]
    [InlineData("19811218-9876")]
    [InlineData("198112189876")]
    [InlineData("19811218 9876")]
    [InlineData("811218–9876")]
    [InlineData("811278-9873")]
    [InlineData("Brukare 811218-9876, se akt")]
    [InlineData("1,5;811218-9876;2")]
    [InlineData("000229-0005")]
    public void Is_found(string text) => Assert.True(PersonalIdentityNumber.IsIn(text));

    [Theory]
    [InlineData("811218-9875")]
    [InlineData("811318-9875")]
    [InlineData("811232-9878")]
    [InlineData("212000-1355")]
    [InlineData("811218987")]
    [InlineData("98112189876")]
    [InlineData("8112189876,5")]
    [InlineData("2024-04-30")]
    [InlineData("010229-1234")]
    [InlineData("171218-98")]
    [InlineData("")]
    public void Is_not_found(string text) => Assert.False(PersonalIdentityNumber.IsIn(text));

    [Fact]
    public void Each_is_placed_and_none_is_shown()
    {
        var found = PersonalIdentityNumber.Check("text.md", "Hej\r\nAnna 811218-9876\noch 19811218-9876 8112189876");
        Assert.Equal(["text.md:2:6", "text.md:3:5", "text.md:3:19"], found.Select(finding => finding.Location.ToString()));
        Assert.All(found, finding =>
        {
            Assert.Equal("SR0701", finding.Code);
            Assert.Null(finding.SourceLine);
            Assert.DoesNotContain("9876", finding.Message + finding.Hint, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("Uttag av 811218-9876\nRad;Utfall 2404\nA;fel", 1)]
    [InlineData("Rad;Utfall 2404\nAnna 811218-9876;fel", 2)]
    [InlineData("Rad;Utfall 2404\n\"A\n811218-9876\";fel", 3)]
    public void A_file_with_one_says_nothing_else(string content, int line)
    {
        var finding = Reading.Only(content);
        Assert.Equal(("SR0701", line), (finding.Code, finding.Location.LineNumber));
    }
}
