using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>Writes what the cover says: who reports what, for which period, and the marks by which it is filed.</summary>
internal static class CoverHtml
{
    /// <summary>The id of the title. No anchor of a heading has a full stop.</summary>
    public const string TitleAnchor = "titel.";

    /// <summary>Characters that go on about four lines in large type.</summary>
    private const int LongTitle = 90;

    public static void Write(HtmlWriter writer, DocumentMetadata metadata)
    {
        writer.Open("header", ("class", "omslag")).Line();
        if (metadata.IsDraft)
            writer.Element("p", Draft(metadata), ("class", "utkast")).Line();
        if (metadata.Logotype is { } logotype)
            PictureHtml.Write(writer, logotype, "logotyp");
        writer.Element("p", metadata.Municipality, ("class", "kommun")).Line();
        writer.Element("p", metadata.Committee, ("class", "namnd")).Line();
        if (metadata.AppendixName is { } appendix)
            writer.Element("p", appendix, ("class", "bilaga")).Line();
        writer.Element("h1", metadata.Title, ("id", TitleAnchor), ("class", metadata.Title.Length > LongTitle ? "lang" : null)).Line();
        writer.Element("p", metadata.PeriodName, ("class", "period")).Line();
        writer.Open("dl").Line();
        Fact("Datum", SwedishDate.Long(metadata.Date));
        Fact("Diarienummer", metadata.RegistryNumber);
        Fact("Version", metadata.Version);
        Fact("Status", metadata.IsDraft ? "Utkast" : "Slutlig");
        if (metadata.Decided is { } decided)
            Fact("Beslutad", $"{SwedishDate.Long(decided)} av {metadata.Committee}");
        writer.Close("dl").Line().Close("header").Line();

        void Fact(string label, string? value)
        {
            if (value is not null)
                writer.Open("div").Element("dt", label).Text(" ").Element("dd", value).Close("div").Line();
        }
    }

    private static string Draft(DocumentMetadata metadata) => metadata.Version is { } version ? $"UTKAST · version {version}" : "UTKAST";
}
