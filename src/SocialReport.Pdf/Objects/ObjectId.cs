namespace SocialReport.Pdf.Objects;

/// <summary>The number of an indirect object, 1-based. The generation is always 0.</summary>
internal readonly record struct ObjectId(int Number);
