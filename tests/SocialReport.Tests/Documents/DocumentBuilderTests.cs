using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Templates;

namespace SocialReport.Tests.Documents;

public class DocumentBuilderTests
{
    [Fact]
    public void Headings_are_numbered_to_the_depth_and_start_over_under_each()
    {
        var built = Built.From("""
            # Ekonomi

            ## Drift

            ### Barn

            text

            ## Investeringar

            text

            # Bilaga {.onumrerad}

            ## Under bilaga

            text

            # Personal

            ## Sjukfrånvaro

            text
            """);

        Assert.Equal(
            ["1 Ekonomi", "1.1 Drift", " Barn", "1.2 Investeringar", " Bilaga", " Under bilaga", "2 Personal", "2.1 Sjukfrånvaro"],
            built.Blocks.OfType<Heading>().Select(heading => $"{heading.Number} {PlainText.Of(heading.Content)}"));
        Assert.Empty(built.Diagnostics);
    }

    [Fact]
    public void Appendices_have_a_count_of_their_own_and_no_numbers_under_them()
    {
        var built = Built.From("# Ekonomi\n\na\n\n# Åtgärder {.bilaga}\n\n## Beslutade\n\na\n\n# Beläggning {.bilaga}\n\na\n\n# Slut\n\na");
        Assert.Equal(
            ["1 Ekonomi", " Bilaga 1. Åtgärder", " Beslutade", " Bilaga 2. Beläggning", "2 Slut"],
            built.Blocks.OfType<Heading>().Select(heading => $"{heading.Number} {PlainText.Of(heading.Content)}"));
    }

    [Fact]
    public void A_link_to_a_heading_says_what_it_is_called_unless_it_has_words_of_its_own()
    {
        var built = Built.From("# Ekonomi\n\nSe [](#atgarder) och [här](#ekonomi), inte [](#atgrder).\n\n# Åtgärder {.bilaga #atgarder}\n\na");
        Assert.Equal("Se Bilaga 1, Åtgärder och här, inte .", PlainText.Of(built.Blocks.OfType<Paragraph>().First().Content));
        var finding = Assert.Single(built.Diagnostics);
        Assert.Equal(("SR0457", "Menade du ”atgarder”?"), (finding.Code, finding.Hint));
    }

    [Fact]
    public void A_gap_in_heading_levels_is_an_error_at_each_heading()
    {
        var built = Built.From("## Först\n\na\n\n# Ekonomi\n\n### Drift\n\na");
        Assert.Equal(["SR0453 rapport.md:1:1", "SR0453 rapport.md:7:1"], built.Findings);
        Assert.Equal([1, 1, 2], built.Blocks.OfType<Heading>().Select(heading => heading.Level));
    }

    [Fact]
    public void Anchors_fold_letters_are_unique_and_do_not_change_with_a_figure()
    {
        var heading = "# Ekonomi på Åre-ön\n\na\n\n# Ekonomi på Åre ön\n\na\n\n# Underskott om {0}\n\na\n\n# ...\n\na\n\n# Mål {#mål-1}\n\na\n\n# Mål {#malen}\n\na";
        var built = Built.From(heading, Built.Figure("3,9 mnkr"));
        Assert.Equal(
            ["ekonomi-pa-are-on", "ekonomi-pa-are-on-2", "underskott-om", "avsnitt", "mal-1", "malen"],
            built.Blocks.OfType<Heading>().Select(block => block.Anchor));
        Assert.Equal(["SR0454 rapport.md:17:1"], built.Findings);
    }

    [Fact]
    public void The_list_of_contents_comes_first_with_a_break_of_page_after_it()
    {
        var built = Built.From("# A\n\ntext", new DocumentOptions(2, 2), Built.Metadata);
        Assert.Collection(
            built.Blocks,
            block => Assert.Equal("Innehåll", PlainText.Of(Assert.IsType<Heading>(block).Content)),
            block => Assert.Equal(2, Assert.IsType<ContentsList>(block).Depth),
            block => Assert.IsType<PageBreak>(block),
            block => Assert.IsType<Heading>(block),
            block => Assert.IsType<Paragraph>(block));
    }

    [Fact]
    public void An_empty_section_is_a_gap_with_its_place_and_a_draft_marks_it()
    {
        const string Text = "# Ekonomi\n\n## Investeringar\n\n## Drift\n\ntext\n\n# Personal";
        var built = Built.From(Text);
        Assert.Equal(["SR0455 rapport.md:3:1", "SR0455 rapport.md:9:1"], built.Findings);
        Assert.All(built.Diagnostics, finding => Assert.True(finding is { Severity: Severity.Warning, IsGap: true }));
        Assert.Equal("Avsnittet ”1.1 Investeringar” är tomt.", built.Diagnostics.First().Message);

        var draft = Built.From(Text, Built.NoContents, Built.Metadata with { IsDraft = true });
        Assert.Equal(2, draft.Blocks.OfType<Callout>().Count(callout => callout.Kind == CalloutKind.Gap));
    }

    [Fact]
    public void A_heading_starts_a_new_page_when_it_says_so()
    {
        var built = Built.From("# A {.ny_sida}\n\ntext");
        Assert.IsType<PageBreak>(built.Blocks[0]);
        Assert.IsType<Heading>(built.Blocks[1]);
    }

    [Fact]
    public void A_table_stands_where_its_token_stands_alone()
    {
        var built = Built.From("Före.\n\n{0}\n\nEfter.", new Insert.TableBlock("drift", Built.Place));
        Assert.Equal("drift", Assert.IsType<Table>(built.Blocks[1]).Id);
        Assert.Equal(Built.Place, built.Blocks[1].Source);
        Assert.Empty(built.Diagnostics);
    }

    [Theory]
    [InlineData("Text {0}")]
    [InlineData("Text\n{0}\n\nmer")]
    [InlineData("# {0} x\n\nmer")]
    [InlineData("- {0}")]
    [InlineData("> {0}")]
    [InlineData("**{0}**")]
    [InlineData("| {0} |\n|---|\n| a |")]
    public void A_table_that_does_not_stand_alone_is_an_error_at_its_expression(string markdown)
    {
        var built = Built.From(markdown, new Insert.TableBlock("drift", Built.Place));
        Assert.Equal([$"SR0451 {Built.Place}"], built.Findings);
    }

    [Fact]
    public void An_unknown_table_is_an_error_at_its_expression() =>
        Assert.Equal([$"SR0452 {Built.Place}"], Built.From("{0}", new Insert.TableBlock("drit", Built.Place)).Findings);

    [Fact]
    public void A_gap_becomes_a_callout_also_in_a_list()
    {
        var gap = new Insert.GapBlock("Kommentar saknas: Samhällsvård", Built.Place);
        var built = Built.From("{0}\n\n- {0}", gap);
        Assert.Equal(CalloutKind.Gap, Assert.IsType<Callout>(built.Blocks[0]).Kind);
        Assert.Equal(CalloutKind.Gap, Assert.IsType<Callout>(Assert.IsType<ListBlock>(built.Blocks[1]).Items[0][0]).Kind);
        Assert.Empty(built.Diagnostics);
        Assert.Equal([$"SR0451 {Built.Place}"], Built.From("Text {0}", gap).Findings);
    }

    [Theory]
    [InlineData("Hej <b>där</b>", "SR0450 rapport.md:1:5", "SR0450 rapport.md:1:11")]
    [InlineData("text\n\n<div>\nx\n</div>", "SR0450 rapport.md:3:1")]
    [InlineData("a ![bild](bild.png)", "SR0456 rapport.md:1:3")]
    [InlineData("![](bild.png)", "SR0509 rapport.md:1:1")]
    [InlineData("en `kod` här", "SR0456 rapport.md:1:4")]
    [InlineData("a\n\n    indraget", "SR0456 rapport.md:3:1")]
    [InlineData("a\n\n```\nkod\n```", "SR0456 rapport.md:3:1")]
    [InlineData("a\n\n---\n\nb", "SR0456 rapport.md:3:1")]
    [InlineData("[länk](javascript:alert(1))", "SR0457 rapport.md:1:1")]
    [InlineData("[länk](bilaga.pdf)", "SR0457 rapport.md:1:1")]
    [InlineData("[länk](https://exempel.se \"titel\")", "SR0457 rapport.md:1:1")]
    [InlineData("[1]: Källa", "SR0457 rapport.md:1:1")]
    [InlineData("a[^1] b", "SR0459 rapport.md:1:2")]
    [InlineData("a\n\n[^1]: not", "SR0459 rapport.md:3:1")]
    [InlineData("a[^1]\n\n[^1]: not\n[^1]: not", "SR0459 rapport.md:4:1")]
    [InlineData("text {farg} mer", "SR0454 rapport.md:1:1")]
    [InlineData("# Rubrik {.röd}\n\na", "SR0454 rapport.md:1:1")]
    [InlineData("# A {#namn}\n\na\n\n# B {#namn}\n\na", "SR0454 rapport.md:5:1")]
    [InlineData("- # Rubrik", "SR0453 rapport.md:1:3")]
    [InlineData("#\n\na", "SR0453 rapport.md:1:1")]
    [InlineData("- | a | b |\n  |---|---|\n  | 1 | 2 |", "SR0456 rapport.md:1:3")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 | 3 |", "SR0456 rapport.md:3:1")]
    public void What_a_report_cannot_hold_is_an_error_with_its_place(string markdown, params string[] findings) =>
        Assert.Equal(findings, Built.From(markdown).Findings);

    [Theory]
    [InlineData("[länk](https://exempel.se/{0})")]
    [InlineData("<https://exempel.se/{0}>")]
    [InlineData("\uE0007 text")]
    [InlineData("\uE0007\uE001")]
    public void A_value_where_none_can_stand_is_an_error(string markdown) =>
        Assert.Equal("SR0458", Assert.Single(Built.From(markdown, Built.Words("x")).Diagnostics).Code);

    [Fact]
    public void After_a_value_the_place_is_that_of_the_value_as_columns_no_longer_match()
    {
        Assert.Equal([$"SR0457 {Built.Place}"], Built.From("Text {0} [x](y.pdf)", Built.Words("mycket mer text")).Findings);
        Assert.Equal(["SR0457 rapport.md:2:3"], Built.From("{0}\na [x](y.pdf)", Built.Words("x")).Findings);
    }

    [Fact]
    public void Quotes_nested_many_levels_deep_are_an_error_not_a_crash() =>
        Assert.Equal("SR0456", Assert.Single(Built.From(new string('>', 1000) + "a").Diagnostics).Code);

    [Fact]
    public void Lists_nest_and_keep_their_first_number()
    {
        var built = Built.From("3. tre\n4. fyra\n   - a\n   - b\n\n     stycke");
        var list = Assert.IsType<ListBlock>(Assert.Single(built.Blocks));
        Assert.Equal(3, list.Start);
        var nested = Assert.IsType<ListBlock>(list.Items[1][1]);
        Assert.Null(nested.Start);
        Assert.Equal("stycke", Built.Plain(nested.Items[1][1]));
        Assert.Equal(new SourceLocation("rapport.md", 6, 6), nested.Items[1][1].Source);
    }

    [Fact]
    public void A_value_without_words_leaves_no_empty_paragraph() =>
        Assert.Empty(Built.From("{0}\n\n**{0}**", Built.Words("")).Blocks);

    [Fact]
    public void A_quote_becomes_a_note() =>
        Assert.Equal(CalloutKind.Note, Assert.IsType<Callout>(Assert.Single(Built.From("> **Obs!** text").Blocks)).Kind);

    [Fact]
    public void Running_text_keeps_its_marks_and_breaks()
    {
        var built = Built.From("En **stark *och* lutad** [länk](https://exempel.se/å) och <namn@exempel.se>\\\nny rad  \nen till\nsamma &amp; §");
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(built.Blocks));
        Assert.Equal("En stark och lutad länk och namn@exempel.se\nny rad\nen till samma & §", PlainText.Of(paragraph.Content));
        Assert.IsType<Inline.Emphasis>(Assert.IsType<Inline.Strong>(paragraph.Content[1]).Content[1]);
        Assert.Equal("https://exempel.se/å", Assert.IsType<Inline.Link>(paragraph.Content[3]).Target.OriginalString);
        Assert.Equal("mailto:namn@exempel.se", Assert.IsType<Inline.Link>(paragraph.Content[5]).Target.OriginalString);
        Assert.Empty(built.Diagnostics);
    }

    [Fact]
    public void Footnotes_are_numbered_as_their_marks_come()
    {
        var built = Built.From("Bra![^källa] Sant.[^b] Igen.[^källa]\n\n[^b]: Not b.[^c]\n[^källa]: Not källa.\n[^c]: Not c.");
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(built.Blocks));
        Assert.Equal([1, 2, 1], paragraph.Content.OfType<Inline.FootnoteMark>().Select(mark => mark.Number));
        Assert.Equal(["Not källa.", "Not b.", "Not c."], built.Document.Footnotes.Select(note => Built.Plain(note[0])));
        Assert.Equal("Bra! Sant. Igen.", PlainText.Of(paragraph.Content));
        Assert.Empty(built.Diagnostics);
    }

    [Fact]
    public void An_escaped_bracket_is_no_footnote() =>
        Assert.Equal("a[^1]", Built.Plain(Assert.Single(Built.From("a\\[^1]").Blocks)));

    [Fact]
    public void A_typed_table_is_of_words_but_for_columns_aligned_right()
    {
        var built = Built.From("Text:\n| Verksamhet | Antal | Antal |\n|:--|--:|:-:|\n| **Barn** | {0} | x |\n| Vuxna |", Built.Figure("1 000"));
        var table = Assert.IsType<Table>(built.Blocks[1]);
        Assert.Equal(
            [new TableColumn("verksamhet", ColumnAlignment.Text), new TableColumn("antal", ColumnAlignment.Number), new TableColumn("antal-2", ColumnAlignment.Text)],
            table.Columns);
        Assert.Equal(Built.Printed("1 000"), Assert.Single(table.Rows[0].Cells[1].Content));
        Assert.Equal([true, false, false], table.Rows[0].Cells.Select(cell => cell.IsHeader));
        Assert.Equal(3, table.Rows[1].Cells.Count);
        Assert.Equal("tabell", table.Id);
        Assert.Equal(new SourceLocation("rapport.md", 2, 1), table.Source);
        Assert.Empty(built.Diagnostics);
    }
}
