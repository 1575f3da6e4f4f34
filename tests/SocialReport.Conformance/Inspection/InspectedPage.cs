using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Inspection;

/// <summary>A page with its content read.</summary>
internal sealed class InspectedPage
{
    private readonly PdfReader _reader;

    public InspectedPage(PdfReader reader, PdfDictionary entries, int number)
    {
        _reader = reader;
        Entries = entries;
        Number = number;
        Operators = ContentScanner.Read(reader.Stream(entries["Contents"]));
        Annotations = [.. reader.Items(entries, "Annots").OfType<PdfDictionary>()];
        var box = reader.Items(entries, "MediaBox").OfType<double>().ToArray();
        Box = box.Length == 4 ? new Area(box[0], box[1], box[2], box[3]) : default;
    }

    public PdfDictionary Entries { get; }

    /// <summary>From 1.</summary>
    public int Number { get; }

    public IReadOnlyList<ContentOperator> Operators { get; }

    public IReadOnlyList<PdfDictionary> Annotations { get; }

    /// <summary>The page's edges.</summary>
    public Area Box { get; }

    /// <summary>The marked content that belongs to the structure, each in its order.</summary>
    public IEnumerable<MarkedContent> Marked => Operators
        .Where(one => one.Name is "BDC" or "BMC")
        .Select(one => one.Mark!)
        .Where(mark => mark.Number is not null);

    /// <summary>The page's own resources of a category; none when it has none.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Resources(string category) =>
        _reader.FindDictionary(Entries, "Resources") is { } resources && _reader.FindDictionary(resources, category) is { } found ? found : [];

    /// <summary>One of the page's own resources; null when it has none of that name.</summary>
    public object? Resource(string category, string name) =>
        _reader.Resolve(Resources(category).FirstOrDefault(one => one.Key == name).Value);

    public override string ToString() => $"page {Number}";
}

/// <summary>A rectangle in a page's own coordinates, whose origin is at the bottom left.</summary>
internal readonly record struct Area(double Left, double Bottom, double Right, double Top)
{
    public bool IsProper => Left < Right && Bottom < Top;

    /// <summary>Whether another lies within this one, or no more than a distance outside.</summary>
    public bool Holds(Area other, double tolerance) =>
        other.Left >= Left - tolerance && other.Bottom >= Bottom - tolerance
        && other.Right <= Right + tolerance && other.Top <= Top + tolerance;

    /// <summary>The area that holds this one and a point.</summary>
    public Area With(double x, double y) =>
        new(Math.Min(Left, x), Math.Min(Bottom, y), Math.Max(Right, x), Math.Max(Top, y));
}
