using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>Where several plots stand: rows of two or three, each with a title above it.</summary>
internal static class PanelGrid
{
    /// <summary>From plot to plot.</summary>
    public const double Gap = 20;

    /// <summary>From a row of plots to the titles of the next.</summary>
    public const double RowGap = 14;

    /// <summary>From what stands above to a title.</summary>
    private const double AboveTitle = 3;

    /// <summary>From a title to its plot.</summary>
    private const double BelowTitle = 5;

    private const double WidthForThree = 400;
    private const double WidthForTwo = 240;

    /// <summary>How many plots stand side by side.</summary>
    public static int ColumnCount(int panels, double width)
    {
        var most = width >= WidthForThree ? 3 : width >= WidthForTwo ? 2 : 1;
        // Four are two and two, not three and one.
        return panels == 4 ? Math.Min(most, 2) : Math.Clamp(panels, 1, most);
    }

    /// <summary>The titles of a row of plots and the height they take.</summary>
    public static (IReadOnlyList<ChartMark> Marks, double Height) Titles(
        IReadOnlyList<ChartPanel> row, double top, Func<int, double> left, double width, ChartFont font)
    {
        var wrapped = row.Select(panel => panel.Title.Length == 0 ? null : font.Wrap(panel.Title, ChartFont.Strong, width)).ToArray();
        var lines = wrapped.Max(words => words?.Lines.Count ?? 0);
        if (lines == 0)
            return ([], 0);
        var marks = new List<ChartMark>();
        for (var index = 0; index < row.Count; index++)
        {
            // Short titles stand next to their plots.
            var words = wrapped[index]?.Lines ?? [];
            for (var line = 0; line < words.Count; line++)
            {
                var baseline = top + AboveTitle + ((lines - words.Count + line) * ChartFont.Leading) + ChartFont.Rise(ChartFont.Strong);
                marks.Add(font.Label(words[line].Text, left(index), baseline, Anchor.Start, ChartFont.Strong, ChartShade.Ink));
            }
        }
        return (marks, AboveTitle + (lines * ChartFont.Leading) + BelowTitle);
    }
}
