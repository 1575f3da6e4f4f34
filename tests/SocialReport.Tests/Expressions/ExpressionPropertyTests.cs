using FsCheck;
using FsCheck.Fluent;
using SocialReport.Diagnostics;
using SocialReport.Expressions;
using SocialReport.Templates;
using SocialReport.Tests.Templates;

namespace SocialReport.Tests.Expressions;

public sealed class ExpressionPropertyTests
{
    private static readonly string[] Names = ["budget", "utfall_fg_år", "drift", "alla", "_x1", "Öppen"];

    /// <summary>Pieces that make nearly right input, which is where parsers and evaluators break.</summary>
    private static readonly string[] Pieces =
    [
        "drift", "volymer", ".totalt", ".rader", ".avvikelse", "['Utredning barn']", "[namn]", "[", "]", "(", ")", " ", " + ", " - ", "-", "*", "/",
        " | ", "mnkr", "antal", "procent", "överskott_om", "ökat", "summa ", "kostnad ", "abs ", "saknas ", "decimaler: 2", "form: 'en'", ":", "?",
        "??", " && ", "||", "!", "==", "<", ">=", "1", "0", "2.5", "'", "\"", "ja", "nej", "utfall", "dygn", "pris", "andel", "noll", "saknat",
        "skyddat_tal", "namn", "tom", "alla", "hål", "inget", "störst", "{{ ", " }}", "{{~", "~}}", "if ", "else", "end", "for x in ", "x", "include ",
        "text ", "tabell ", "kommentarer ", "'a'", "\n", "#", "##", "\uE000", "å", "a\u030A", ",", ";", "=", "\\", "\t", "cirka", "ord", "versal",
    ];

    [Fact]
    public void Ett_skrivet_uttryck_läses_tillbaka_som_sig_självt() =>
        Prop.ForAll(Expressions(4).ToArbitrary(), expression =>
        {
            var diagnostics = new DiagnosticBag();
            var text = ExpressionWriter.Write(expression);
            var read = ExpressionParser.Parse(text, new SourceLocation("f", 1, 1), null, diagnostics);
            return read is not null && ExpressionWriter.Structure(read) == ExpressionWriter.Structure(expression)
                && ExpressionWriter.Write(read) == text;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Inget_uttryck_kastar_ett_undantag_och_inget_misslyckas_tyst() =>
        Prop.ForAll(Texts(), text =>
        {
            var (value, diagnostics) = EvaluatorTests.Run(text);
            return diagnostics.All(item => item.Location.LineNumber >= 3 && item.Length >= 1)
                && value is Value.Missing { IsFailed: true } == diagnostics.HasErrors;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Ingen_mall_kastar_ett_undantag_och_varje_rad_har_en_plats() =>
        Prop.ForAll(Texts(), text =>
        {
            var test = new TemplateTest().With("mall/a.md", "rad\n{{ namn }}").With("texter/a.md", text).Render("{{ " + text + " }}" + text);
            return test.Rendered.Lines.Count == test.Rendered.Markdown.Split('\n').Length
                && test.Rendered.Markdown.Count(character => character == RenderedText.TokenStart) == test.Rendered.Inserts.Count
                && test.Diagnostics.All(item => item.Location.LineNumber >= 1 && item.Location.ColumnNumber >= 1 && item.SourceLine is not null);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static Arbitrary<string> Texts() =>
        Gen.OneOf(
            Gen.Elements(Pieces).ArrayOf().Select(string.Concat),
            Gen.Elements(Pieces).ArrayOf(6).Select(string.Concat),
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get)).ToArbitrary();

    private static Gen<Expression> Expressions(int depth)
    {
        var span = new SourceSpan(new SourceLocation("f", 1, 1), 1, null);
        var leaf = Gen.OneOf<Expression>(
            Gen.Choose(0, 10_000).Select(whole => (Expression)new NumberLiteral(whole / 100m, span)),
            Gen.Elements("", "Utredning barn", "it's \\ \"så\"").Select(text => (Expression)new TextLiteral(text, span)),
            Gen.Elements(true, false).Select(truth => (Expression)new TruthLiteral(truth, span)),
            Gen.Elements(Names).Select(name => (Expression)new NameExpression(name, span)));
        if (depth == 0)
            return leaf;
        var inner = Expressions(depth - 1);
        return Gen.OneOf(
            leaf,
            from target in inner from name in Gen.Elements(Names) select (Expression)new MemberExpression(target, name, span, span),
            from target in inner from label in inner select (Expression)new IndexExpression(target, label, span),
            from sign in Gen.Elements(UnaryOperator.Negate, UnaryOperator.Not)
            from operand in inner
            select (Expression)new UnaryExpression(sign, operand, span),
            from sign in Gen.Elements(Enum.GetValues<BinaryOperator>())
            from left in inner
            from right in inner
            select (Expression)new BinaryExpression(sign, left, right, span),
            from condition in inner
            from first in inner
            from second in inner
            select (Expression)new ConditionalExpression(condition, first, second, span),
            from name in Gen.Elements("abs", "summa", "mnkr", "kostnad")
            from first in inner
            from more in inner.ArrayOf(2)
            from option in inner
            select (Expression)new CallExpression(name, span, [first, .. more], [new OptionArgument("decimaler", span, option)], span));
    }
}
