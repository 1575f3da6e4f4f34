using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf;

/// <summary>The measures, colours and styles of a report. Lengths are points.</summary>
internal static class Theme
{
    // A4 portrait, ISO 216.
    public const double PageWidth = 595.28;
    public const double PageHeight = 841.89;

    public const double MarginLeft = 71;
    public const double MarginTop = 82;
    public const double MarginBottom = 74;
    public const double BodyWidth = PageWidth - (2 * MarginLeft);
    public const double BodyHeight = PageHeight - MarginTop - MarginBottom;

    /// <summary>The widest line of running text: about eighty characters.</summary>
    public const double TextWidth = 416;

    public const double HeaderBaseline = 46;
    public const double FooterBaseline = PageHeight - 38;

    public const double Leading = 14.8;
    public const double ParagraphSpace = 7.5;
    public const double ListIndent = 16;
    public const double ListItemSpace = 3;
    public const double BlockSpace = 14;

    public const double TableLeading = 12;
    public const double NoteLeading = 11;
    public const double NoteSpace = 3;

    // Contrast on white: accent 10.4, muted 6.3, gap 6.6 (WCAG asks for 4.5).
    public static readonly PdfColor Accent = new(0x12, 0x43, 0x75);
    public static readonly PdfColor Ink = new(0x1B, 0x1F, 0x24);
    public static readonly PdfColor Muted = new(0x56, 0x5F, 0x6A);
    public static readonly PdfColor Hairline = new(0xDC, 0xE1, 0xE6);
    public static readonly PdfColor Rule = new(0x8B, 0x96, 0xA3);
    public static readonly PdfColor NoteTint = new(0xF0, 0xF4, 0xF8);
    public static readonly PdfColor Gap = new(0xA1, 0x37, 0x1F);
    public static readonly PdfColor GapTint = new(0xFB, 0xF1, 0xEC);

    public static readonly TextStyle Body = new(FontFace.Regular, 10.5, Ink);
    public static readonly TextStyle Link = new(FontFace.Regular, 10.5, Accent);
    public static readonly TextStyle Caption = new(FontFace.SemiBold, 10, Ink);
    public static readonly TextStyle Continued = new(FontFace.Regular, 10, Muted);
    public static readonly TextStyle ColumnHeader = new(FontFace.SemiBold, 9, Accent);
    public static readonly TextStyle Cell = new(FontFace.Regular, 9.3, Ink);
    public static readonly TextStyle TableNote = new(FontFace.Regular, 8.5, Muted);
    public static readonly TextStyle Footnote = new(FontFace.Regular, 8.8, Ink);
    public static readonly TextStyle Running = new(FontFace.Regular, 8.5, Muted);
    public static readonly TextStyle RunningDraft = new(FontFace.Bold, 8.5, Gap);
    public static readonly TextStyle NoteLabel = new(FontFace.SemiBold, 10.5, Accent);
    public static readonly TextStyle GapLabel = new(FontFace.Bold, 10.5, Gap);

    /// <summary>How a heading is set.</summary>
    /// <param name="Style">Its characters.</param>
    /// <param name="Leading">From line to line.</param>
    /// <param name="SpaceBefore">Air above it.</param>
    /// <param name="SpaceAfter">Air below it.</param>
    public sealed record HeadingLook(TextStyle Style, double Leading, double SpaceBefore, double SpaceAfter);

    /// <summary>How a heading of a level from 1 is set.</summary>
    public static HeadingLook Heading(int level) => level switch
    {
        1 => new HeadingLook(new TextStyle(FontFace.SemiBold, 20, Accent), 25, 36, 9),
        2 => new HeadingLook(new TextStyle(FontFace.SemiBold, 14.5, Accent), 18.5, 23, 5.5),
        3 => new HeadingLook(new TextStyle(FontFace.SemiBold, 12, Ink), 15.5, 17, 3.5),
        _ => new HeadingLook(new TextStyle(FontFace.SemiBold, 10.5, Ink), 14.5, 13, 2),
    };
}
