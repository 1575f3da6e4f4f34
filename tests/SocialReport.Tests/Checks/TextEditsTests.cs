using System.Text;
using SocialReport.Checks;
using SocialReport.Diagnostics;

namespace SocialReport.Tests.Checks;

/// <summary>An edit changes what it is about, and not a byte else.</summary>
public sealed class TextEditsTests
{
    private static Diagnostic At(int line, int column, string old) =>
        new("SR0630", Severity.Note, new SourceLocation("a.md", line, column), "") { Edit = new TextEdit(old, "{{ x }}") };

    [Theory]
    [InlineData("ett 3,9 mnkr\r\ntvå 4,1 mnkr\r\n", 2, 5, "4,1 mnkr", "ett 3,9 mnkr\r\ntvå {{ x }}\r\n")]
    [InlineData("\uFEFF3,9 mnkr\nslut", 1, 1, "3,9 mnkr", "\uFEFF{{ x }}\nslut")]
    [InlineData("a\rb 7", 2, 3, "7", "a\rb {{ x }}")]
    public void Line_ends_and_marks_stay_as_they_are(string text, int line, int column, string old, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(TextEdits.Apply(Encoding.UTF8.GetBytes(text), At(line, column, old))!));

    [Theory]
    [InlineData(1, 2, "3,9")]
    [InlineData(9, 1, "3,9")]
    [InlineData(1, 900, "3,9")]
    public void What_does_not_stand_there_any_more_is_left(int line, int column, string old) =>
        Assert.Null(TextEdits.Apply("3,9 mnkr"u8, At(line, column, old)));

    [Fact]
    public void A_file_in_another_encoding_is_left() => Assert.Null(TextEdits.Apply([0x33, 0xE5, 0x33], At(1, 1, "3")));
}
