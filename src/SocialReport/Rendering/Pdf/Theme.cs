using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf;

/// <summary>The measures and styles of a report. Lengths are points.</summary>
internal static class Theme
{
    public const double MarginLeft = 71;
    public const double MarginTop = 82;
    public const double MarginBottom = 74;

    /// <summary>The widest line of running text: about eighty characters.</summary>
    public const double TextWidth = 416;

    public const double HeaderBaseline = 46;
    public const double FooterHeight = 38;

    public const double Leading = 14.8;
    public const double ParagraphSpace = 7.5;
    public const double ListIndent = 16;
    public const double ListItemSpace = 3;
    public const double BlockSpace = 14;

    /// <summary>The width of a picture's pixels where it need not be made smaller.</summary>
    public const double PointsPerPixel = 0.5;

    /// <summary>The greatest height of a picture in the text.</summary>
    public const double HighestPicture = 380;

    public const double TableLeading = 12;
    public const double NoteLeading = 11;
    public const double NoteSpace = 3;

    public static readonly TextStyle Body = new(FontFace.Regular, 10.5, Shade.Ink);
    public static readonly TextStyle Link = new(FontFace.Regular, 10.5, Shade.Accent);
    public static readonly TextStyle Caption = new(FontFace.SemiBold, 10, Shade.Ink);
    public static readonly TextStyle Continued = new(FontFace.Regular, 10, Shade.Muted);
    public static readonly TextStyle ColumnHeader = new(FontFace.SemiBold, 9, Shade.Accent);
    public static readonly TextStyle Cell = new(FontFace.Regular, 9.3, Shade.Ink);
    public static readonly TextStyle TableNote = new(FontFace.Regular, 8.5, Shade.Muted);
    public static readonly TextStyle Footnote = new(FontFace.Regular, 8.8, Shade.Ink);
    public static readonly TextStyle Running = new(FontFace.Regular, 8.5, Shade.Muted);
    public static readonly TextStyle RunningDraft = new(FontFace.Bold, 8.5, Shade.Gap);
    public static readonly TextStyle NoteLabel = new(FontFace.SemiBold, 10.5, Shade.Accent);
    public static readonly TextStyle GapLabel = new(FontFace.Bold, 10.5, Shade.Gap);

    /// <summary>How a heading is set.</summary>
    /// <param name="Style">Its characters.</param>
    /// <param name="Leading">From line to line.</param>
    /// <param name="SpaceBefore">Air above it.</param>
    /// <param name="SpaceAfter">Air below it.</param>
    public sealed record HeadingLook(TextStyle Style, double Leading, double SpaceBefore, double SpaceAfter);

    /// <summary>How a heading of a level from 1 is set.</summary>
    public static HeadingLook Heading(int level) => level switch
    {
        1 => new HeadingLook(new TextStyle(FontFace.SemiBold, 20, Shade.Accent), 25, 36, 9),
        2 => new HeadingLook(new TextStyle(FontFace.SemiBold, 14.5, Shade.Accent), 18.5, 23, 5.5),
        3 => new HeadingLook(new TextStyle(FontFace.SemiBold, 12, Shade.Ink), 15.5, 17, 3.5),
        _ => new HeadingLook(new TextStyle(FontFace.SemiBold, 10.5, Shade.Ink), 14.5, 13, 2),
    };
}
