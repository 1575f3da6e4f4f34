using SocialReport.Conformance.Reading;

namespace SocialReport.Pdf.Tests;

public class StructureTests
{
    private readonly PdfReader _reader = new(SampleDocument.Write(SampleDocument.Create()));

    [Fact]
    public void Everything_painted_is_marked()
    {
        foreach (var page in _reader.Pages)
        {
            var painting = ContentScanner.Read(_reader.Stream(page["Contents"]))
                .Where(one => ContentScanner.Painting.Contains(one.Name))
                .ToArray();
            Assert.NotEmpty(painting);
            Assert.All(painting, one => Assert.NotNull(one.Mark));
            Assert.All(painting, one => Assert.Equal(one.Mark!.Tag == "Artifact", one.Mark.Number is null));
        }
    }

    [Fact]
    public void Marked_content_and_structure_point_to_each_other()
    {
        var parents = Parents();
        var claimed = ContentOfElements().ToDictionary(item => (item.Page, item.Number), item => item.Element);
        var painted = 0;
        foreach (var page in _reader.Pages)
        {
            var key = PdfReader.Integer(page["StructParents"]);
            var ofPage = _reader.Array(parents[key]);
            var marks = ContentScanner.Read(_reader.Stream(page["Contents"]))
                .Select(one => one.Mark).OfType<MarkedContent>().Where(mark => mark.Number is not null).Distinct();
            foreach (var mark in marks)
            {
                var element = _reader.Dictionary(ofPage[mark.Number!.Value]);
                Assert.Same(element, claimed[(page, mark.Number.Value)]);
                Assert.Equal(mark.Tag, PdfReader.Name(element["S"]));
                painted++;
            }
        }

        Assert.Equal(claimed.Count, painted);
    }

    [Fact]
    public void Links_and_structure_point_to_each_other()
    {
        var parents = Parents();
        var links = _reader.Pages
            .Where(page => page.ContainsKey("Annots"))
            .SelectMany(page => _reader.Array(page["Annots"]).Select(_reader.Dictionary))
            .ToArray();
        Assert.Equal(2, links.Length);
        foreach (var link in links)
        {
            var element = _reader.Dictionary(parents[PdfReader.Integer(link["StructParent"])]);
            Assert.Equal("Link", PdfReader.Name(element["S"]));
            Assert.Contains(Kids(element), kid =>
                kid is PdfDictionary entry && entry.GetValueOrDefault("Type") is PdfName("OBJR")
                && _reader.Dictionary(entry["Obj"]) == link);
            Assert.NotEqual("", PdfReader.Text(link["Contents"]));
        }

        Assert.All(_reader.Pages, page => Assert.Equal("S", PdfReader.Name(page["Tabs"])));
    }

    [Fact]
    public void Identifiers_are_sorted_and_lead_to_their_elements()
    {
        var root = _reader.Dictionary(_reader.Catalog["StructTreeRoot"]);
        var names = _reader.Array(_reader.Dictionary(root["IDTree"])["Names"]);
        var keys = names.Where((_, index) => index % 2 == 0).Select(PdfReader.Text).ToArray();
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        for (var index = 0; index < keys.Length; index++)
            Assert.Equal(keys[index], PdfReader.Text(_reader.Dictionary(names[index * 2 + 1])["ID"]));

        var cell = Elements().First(element => PdfReader.Name(element["S"]) == "TD");
        var table = _reader.Array(cell["A"]).Select(_reader.Dictionary).Single(entry => PdfReader.Name(entry["O"]) == "Table");
        Assert.All(_reader.Array(table["Headers"]), header => Assert.Contains(PdfReader.Text(header), keys));
    }

    [Fact]
    public void The_catalogue_says_what_accessible_archives_must_say()
    {
        var catalog = _reader.Catalog;
        Assert.Equal(true, _reader.Dictionary(catalog["MarkInfo"])["Marked"]);
        Assert.Equal(true, _reader.Dictionary(catalog["ViewerPreferences"])["DisplayDocTitle"]);
        Assert.Equal("sv-SE", PdfReader.Text(catalog["Lang"]));
        var intent = _reader.Dictionary(_reader.Array(catalog["OutputIntents"]).Single());
        Assert.Equal("GTS_PDFA1", PdfReader.Name(intent["S"]));
        Assert.False(catalog.ContainsKey("AF"));
        var labels = _reader.Array(_reader.Dictionary(catalog["PageLabels"])["Nums"]);
        Assert.Equal("i", PdfReader.Text(_reader.Dictionary(labels[1])["P"]));
        Assert.Equal(2, PdfReader.Integer(_reader.Dictionary(labels[3])["St"]));
    }

    [Fact]
    public void Bookmarks_lead_to_their_pages()
    {
        var outlines = _reader.Dictionary(_reader.Catalog["Outlines"]);
        var section = _reader.Dictionary(outlines["First"]);
        Assert.Equal("1 Översikt", PdfReader.Text(section["Title"]));
        var table = _reader.Dictionary(section["First"]);
        var destination = _reader.Array(table["Dest"]);
        Assert.Same(_reader.Pages[1], _reader.Dictionary(destination[0]));
        Assert.Equal(595.276 - 40, (double)destination[3]!, 3);
    }

    private Dictionary<int, object?> Parents()
    {
        var root = _reader.Dictionary(_reader.Catalog["StructTreeRoot"]);
        var numbers = _reader.Array(_reader.Dictionary(root["ParentTree"])["Nums"]);
        return Enumerable.Range(0, numbers.Count / 2)
            .ToDictionary(index => PdfReader.Integer(numbers[index * 2]), index => numbers[index * 2 + 1]);
    }

    private IEnumerable<PdfDictionary> Elements()
    {
        var pending = new Stack<PdfDictionary>([_reader.Dictionary(_reader.Dictionary(_reader.Catalog["StructTreeRoot"])["K"])]);
        while (pending.TryPop(out var element))
        {
            yield return element;
            foreach (var kid in Kids(element).OfType<PdfDictionary>().Where(kid => PdfReader.Name(kid["Type"]) == "StructElem").Reverse())
            {
                Assert.Same(element, _reader.Dictionary(kid["P"]));
                pending.Push(kid);
            }
        }
    }

    private IEnumerable<object?> Kids(PdfDictionary element) => _reader.Resolve(element.GetValueOrDefault("K")) switch
    {
        null => [],
        PdfArray array => array.Select(_reader.Resolve),
        var single => [single],
    };

    private IEnumerable<(PdfDictionary Page, int Number, PdfDictionary Element)> ContentOfElements()
    {
        foreach (var element in Elements())
        {
            foreach (var kid in Kids(element))
            {
                if (kid is double number)
                    yield return (_reader.Dictionary(element["Pg"]), (int)number, element);
                else if (kid is PdfDictionary entry && PdfReader.Name(entry["Type"]) == "MCR")
                    yield return (_reader.Dictionary(entry["Pg"]), PdfReader.Integer(entry["MCID"]), element);
            }
        }
    }
}
