namespace SocialReport.Pdf.Tests;

public class StructureRulesTests
{
    private readonly PdfDocument _document = new(SampleDocument.Metadata);

    [Fact]
    public void The_sample_is_well_built() => Assert.Empty(SampleDocument.Create().CheckStructure());

    [Theory]
    [InlineData(StructureRole.P, StructureRole.LI)]
    [InlineData(StructureRole.P, StructureRole.TR)]
    [InlineData(StructureRole.Sect, StructureRole.Caption)]
    [InlineData(StructureRole.L, StructureRole.P)]
    [InlineData(StructureRole.LI, StructureRole.Span)]
    [InlineData(StructureRole.Table, StructureRole.TD)]
    [InlineData(StructureRole.TR, StructureRole.P)]
    [InlineData(StructureRole.TOC, StructureRole.P)]
    [InlineData(StructureRole.P, StructureRole.Document)]
    public void Elements_stand_only_where_they_may(StructureRole parent, StructureRole child)
    {
        _document.Root.Add(parent).Add(child);
        Assert.Contains(_document.CheckStructure(), problem =>
            problem.Contains($"/{child}[1] may", StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_need_words()
    {
        var figure = _document.Root.Add(StructureRole.Figure);
        AssertOne("Document/Figure[1] has neither an alternative text nor an actual text");
        figure.Alt = "Diagram";
        Assert.Empty(_document.CheckStructure());
    }

    [Fact]
    public void Headings_skip_no_level()
    {
        _document.Root.Add(StructureRole.H1);
        _document.Root.Add(StructureRole.Sect).Add(StructureRole.H3);
        _document.Root.Add(StructureRole.H1);
        AssertOne("Document/Sect[1]/H3[1] follows a heading of level 1, so a level is skipped");
    }

    [Fact]
    public void Links_need_annotations()
    {
        _document.Root.Add(StructureRole.P).Add(StructureRole.Link);
        AssertOne("Document/P[1]/Link[1] has no link annotation");
    }

    [Fact]
    public void Containers_are_not_painted()
    {
        _document.AddPage(9, 9).Paint(_document.Root.Add(StructureRole.L), _ => { });
        AssertOne("Document/L[1] may not have content of its own");
    }

    [Fact]
    public void Identifiers_are_unique()
    {
        _document.Root.Add(StructureRole.P).Id = "a";
        _document.Root.Add(StructureRole.P).Id = "a";
        AssertOne("Document/P[2] has the identifier a, which is taken");
    }

    [Fact]
    public void Header_cells_need_a_scope()
    {
        _document.Root.Add(StructureRole.Table).Add(StructureRole.TR).Add(StructureRole.TH);
        AssertOne("Document/Table[1]/TR[1]/TH[1] has no scope");
    }

    [Fact]
    public void Cells_point_to_header_cells()
    {
        var row = _document.Root.Add(StructureRole.Table).Add(StructureRole.TR);
        var first = row.Add(StructureRole.TD);
        row.Add(StructureRole.TD).Headers = [first];
        AssertOne("Document/Table[1]/TR[1]/TD[2] points to a header that is no header cell of the document");
    }

    [Fact]
    public void Tables_have_bodies_and_their_captions_outermost()
    {
        var table = _document.Root.Add(StructureRole.Table);
        table.Add(StructureRole.THead);
        AssertOne("Document/Table[1] has a THead or TFoot but no TBody");
        table.Add(StructureRole.Caption);
        table.Add(StructureRole.TBody);
        AssertOne("Document/Table[1]/Caption[1] must stand first");
        table.Add(StructureRole.TFoot);
        table.Add(StructureRole.TFoot);
        Assert.Contains("Document/Table[1] has more than one TFoot", _document.CheckStructure());
    }

    [Fact]
    public void Spans_fill_the_grid()
    {
        // A cell over two rows, then one over two columns.
        var table = _document.Root.Add(StructureRole.Table);
        var first = table.Add(StructureRole.TR);
        first.Add(StructureRole.TD).RowSpan = 2;
        first.Add(StructureRole.TD);
        first.Add(StructureRole.TD);
        var second = table.Add(StructureRole.TBody).Add(StructureRole.TR);
        var wide = second.Add(StructureRole.TD);
        wide.ColumnSpan = 2;
        Assert.Empty(_document.CheckStructure());

        wide.ColumnSpan = 1;
        AssertOne("Document/Table[1] has a row, number 2, whose cells do not fill its 3 columns");
        wide.ColumnSpan = 3;
        AssertOne("Document/Table[1] has a row, number 2, whose cells do not fill its 3 columns");
        wide.ColumnSpan = 2;
        wide.RowSpan = 2;
        AssertOne("Document/Table[1] has a row, number 2, whose cells do not fill its 3 columns");
    }

    [Fact]
    public void A_badly_built_document_is_not_written()
    {
        _document.AddPage(9, 9);
        _document.Root.Add(StructureRole.Figure);
        var error = Assert.Throws<InvalidOperationException>(() => _document.Write(Stream.Null));
        Assert.Contains("alternative text", error.Message, StringComparison.Ordinal);
    }

    private void AssertOne(string problem) => Assert.Equal([problem], _document.CheckStructure());
}
