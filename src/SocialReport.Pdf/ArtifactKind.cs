namespace SocialReport.Pdf;

/// <summary>What something is that is painted but is not content (ISO 32000-1 §14.8.2.2).</summary>
public enum ArtifactKind
{
    /// <summary>A running header.</summary>
    Header,

    /// <summary>A running footer, with the page number.</summary>
    Footer,

    /// <summary>Something else repeated because of paging, such as a table's header on its later pages.</summary>
    Repeated,

    /// <summary>A mark across the page, such as "draft".</summary>
    Watermark,

    /// <summary>Rules, boxes and other ornaments.</summary>
    Layout,

    /// <summary>Production aids, such as cut marks.</summary>
    Page,

    /// <summary>A coloured ground of a whole page.</summary>
    Background,
}
