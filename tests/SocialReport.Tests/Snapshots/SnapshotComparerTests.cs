using SocialReport.Snapshots;

namespace SocialReport.Tests.Snapshots;

public class SnapshotComparerTests
{
    [Fact]
    public void Each_name_in_either_set_gets_its_status_in_order()
    {
        var accepted = new Dictionary<string, string> { ["c"] = "x\n", ["a"] = "x\n", ["b"] = "x\n" };
        var actual = new Dictionary<string, string> { ["d"] = "ny\n", ["b"] = "y\n", ["a"] = "x\n" };
        Assert.Equal(
            [("a", SnapshotStatus.Equal), ("b", SnapshotStatus.Changed), ("c", SnapshotStatus.Removed), ("d", SnapshotStatus.New)],
            SnapshotComparer.Compare(accepted, actual).Select(comparison => (comparison.Name, comparison.Status)));
        Assert.Equal(
            ["", "@@ rad 1 @@\n-x\n+y\n", "@@ rad 1 @@\n-x\n", "@@ rad 1 @@\n+ny\n"],
            SnapshotComparer.Compare(accepted, actual).Select(comparison => comparison.Difference));
    }

    [Fact]
    public void Changes_far_apart_are_shown_apart_with_three_lines_around()
    {
        var lines = Enumerable.Range(1, 20).Select(number => $"rad {number}\n").ToList();
        var old = string.Concat(lines);
        lines[4] = "ändrad\n";
        lines.Insert(17, "ny\n");
        Assert.Equal(
            """
            @@ rad 2 @@
             rad 2
             rad 3
             rad 4
            -rad 5
            +ändrad
             rad 6
             rad 7
             rad 8
            @@ rad 15 @@
             rad 15
             rad 16
             rad 17
            +ny
             rad 18
             rad 19
             rad 20

            """,
            Difference(old, string.Concat(lines)));
    }

    [Fact]
    public void Changes_near_each_other_share_their_lines_around() =>
        Assert.Equal("@@ rad 1 @@\n-a\n+A\n b\n c\n-d\n+D\n", Difference("a\nb\nc\nd\n", "A\nb\nc\nD\n"));

    [Fact]
    public void What_nobody_sees_is_shown_when_it_is_all_that_differs()
    {
        Assert.Equal("@@ rad 1 @@\n-1 000\n+1[U+00A0]000\n", Difference("1 000\n", "1\u00A0000\n"));
        Assert.Equal("@@ rad 1 @@\n-a[CR]\n+a\n", Difference("a\r\n", "a\n"));
        Assert.Equal("@@ rad 1 @@\n-a\n+a [inget radslut]\n", Difference("a\n", "a"));
    }

    private static string Difference(string accepted, string actual) =>
        Assert.Single(SnapshotComparer.Compare(
            new Dictionary<string, string> { ["x"] = accepted }, new Dictionary<string, string> { ["x"] = actual })).Difference;
}
