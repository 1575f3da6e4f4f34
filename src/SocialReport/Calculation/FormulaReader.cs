using System.Globalization;
using SocialReport.Documents;
using SocialReport.Expressions;
using Part = SocialReport.Calculation.FormulaPart;

namespace SocialReport.Calculation;

/// <summary>Puts an expression over a table's columns, or rows, into words; null where it has something that has no printed name.</summary>
/// <param name="table">The table.</param>
/// <param name="report">The report, for other tables.</param>
/// <param name="isRows">Whether names are those of rows, and else of columns.</param>
internal sealed class FormulaReader(FigureTable<CalculatedFigure> table, CalculatedReport report, bool isRows)
{
    private const string SameColumn = "samma_kolumn";

    // How tightly an operator binds; an operand that binds less tightly stands in brackets.
    private const int Loosest = 0;
    private const int Comparison = 1;
    private const int Addition = 2;
    private const int Phrase = 3;
    private const int Multiplication = 4;
    private const int Tightest = 5;

    private string Id => table.Definition.Id;

    /// <summary>The words of a whole formula, or null.</summary>
    public IReadOnlyList<Part>? Read(Expression expression) => Words(expression)?.Parts;

    private (IReadOnlyList<Part> Parts, int Binding)? Words(Expression expression) => expression switch
    {
        NumberLiteral number => (Text(Number(number.Value)), Tightest),
        TextLiteral text => (Text($"”{text.Value}”"), Tightest),
        NameExpression name => Name(name.Identifier),
        MemberExpression member => Member(member),
        IndexExpression { Target: NameExpression series, Label: TextLiteral label } => Step(series.Identifier, column => column.Span?.SwedishName == label.Value),
        UnaryExpression { Operator: UnaryOperator.Negate } negated => Around("−", Operand(negated.Operand, Multiplication), ""),
        BinaryExpression binary => Binary(binary),
        ConditionalExpression choice => Choice(choice),
        CallExpression { Options.Count: 0 } call => Call(call),
        _ => null,
    };

    private (IReadOnlyList<Part>, int)? Binary(BinaryExpression binary)
    {
        // Nothing times something is a way to write a zero, and tells nothing.
        if (binary is { Operator: BinaryOperator.Multiply, Left: NumberLiteral { Value: 0 } } or { Operator: BinaryOperator.Multiply, Right: NumberLiteral { Value: 0 } })
            return null;
        (string Sign, int Binding)? known = binary.Operator switch
        {
            BinaryOperator.Add => (" + ", Addition),
            BinaryOperator.Subtract => (" − ", Addition),
            BinaryOperator.Multiply => (" × ", Multiplication),
            BinaryOperator.Divide => (" / ", Multiplication),
            BinaryOperator.Equal => (" är ", Comparison),
            BinaryOperator.NotEqual => (" är inte ", Comparison),
            BinaryOperator.Less => (" < ", Comparison),
            BinaryOperator.LessOrEqual => (" ≤ ", Comparison),
            BinaryOperator.Greater => (" > ", Comparison),
            BinaryOperator.GreaterOrEqual => (" ≥ ", Comparison),
            BinaryOperator.And => (" och ", Loosest),
            BinaryOperator.Or => (" eller ", Loosest),
            BinaryOperator.Coalesce => (", eller om uppgift saknas ", Loosest),
            _ => null,
        };
        if (known is not var (sign, binding))
            return null;
        // a − (b − c) and a / (b / c) keep their brackets, a + (b + c) needs none.
        var right = binding + (binary.Operator is BinaryOperator.Subtract or BinaryOperator.Divide ? 1 : 0);
        return Operand(binary.Left, binding) is { } first && Operand(binary.Right, right) is { } second
            ? ([.. first, new Part.Words(sign), .. second], binding)
            : null;
    }

    private (IReadOnlyList<Part>, int)? Choice(ConditionalExpression choice) =>
        Operand(choice.Condition, Loosest) is { } condition && Operand(choice.WhenTrue, Comparison) is { } yes && Operand(choice.WhenFalse, Comparison) is { } no
            ? ([.. yes, new Part.Words(" om "), .. condition, new Part.Words(", annars "), .. no], Loosest)
            : null;

    private (IReadOnlyList<Part>, int)? Call(CallExpression call)
    {
        var arguments = call.Arguments.Select(argument => Operand(argument, Phrase)).ToList();
        if (arguments.Count == 0 || arguments.Exists(argument => argument is null))
            return null;
        var only = arguments.Count == 1 ? arguments[0] : null;
        return call.Function switch
        {
            "abs" => Around("", only, " utan tecken"),
            "kostnad" => Around("", only, " med kostnad som plus"),
            "intäkt" => Around("", only, " med intäkt som plus"),
            "summa" when arguments.Count > 1 => (Joined(arguments!, " + ", " + "), Addition),
            "summa" => Around("summan av ", only, ""),
            "medel" => Around("medelvärdet av ", Joined(arguments!, ", ", " och "), ""),
            "min" => Around("det lägsta av ", Joined(arguments!, ", ", " och "), ""),
            "max" => Around("det högsta av ", Joined(arguments!, ", ", " och "), ""),
            "förändring" when arguments.Count == 2 =>
                ([new Part.Words("förändringen från "), .. arguments[1]!, new Part.Words(" till "), .. arguments[0]!], Loosest),
            _ => null,
        };
    }

    private IReadOnlyList<Part>? Operand(Expression expression, int least) => Words(expression) is not { } found ? null
        : found.Binding >= least ? found.Parts
        : [new Part.Words("("), .. found.Parts, new Part.Words(")")];

    private (IReadOnlyList<Part>, int)? Name(string name)
    {
        if (isRows)
            return name == "dagar" ? (Text("antal dagar"), Tightest) : Row(table, name);
        return Column(table, name) ?? TextColumn(name) ?? Series(name);
    }

    private (IReadOnlyList<Part>, int)? Member(MemberExpression member)
    {
        switch (member.Target)
        {
            case NameExpression { Identifier: "period" }:
                return member.Name switch
                {
                    "dagar" => (Text("periodens antal dagar"), Tightest),
                    "månader" => (Text("periodens antal månader"), Tightest),
                    _ => null,
                };
            case NameExpression { Identifier: "fg" or "fg_år" } before when isRows:
                return Around("", Row(table, member.Name)?.Parts, before.Identifier == "fg" ? " i kolumnen före" : " året innan");
            case NameExpression series:
                return OfSeries(series.Identifier, member.Name);
            case MemberExpression { Target: NameExpression other } row when Table(other.Identifier) is { } found:
                return At(found, found.Rows.FirstOrDefault(one => one.Id == row.Name)?.Address, member.Name);
            case IndexExpression { Target: NameExpression other, Label: TextLiteral label } when Table(other.Identifier) is { } found:
                return At(found, found.Rows.FirstOrDefault(one => one.Label == label.Value)?.Address, member.Name);
            case IndexExpression { Target: NameExpression other } when Table(other.Identifier) is { } found && Column(found, member.Name) is var (column, _):
                return ([.. column, new Part.Words(" på motsvarande rad i ”"), new Part.Title(found.Definition.Id), new Part.Words("”")], Tightest);
            default:
                return null;
        }
    }

    /// <summary>A cell of another table: its column and row; of the same column, the row alone.</summary>
    private static (IReadOnlyList<Part>, int)? At(FigureTable<CalculatedFigure> other, string? address, string column)
    {
        if (address is null || Row(other, address) is not var (row, _))
            return null;
        IReadOnlyList<Part> of = [.. row, new Part.Words(" i ”"), new Part.Title(other.Definition.Id), new Part.Words("”")];
        if (column == SameColumn)
            return (of, Tightest);
        return Column(other, column) is var (words, _) ? ([.. words, new Part.Words(" för "), .. of], Tightest) : null;
    }

    private FigureTable<CalculatedFigure>? Table(string id) => report.Tables.FirstOrDefault(other => other.Definition.Id == id);

    private static (IReadOnlyList<Part> Parts, int)? Row(FigureTable<CalculatedFigure> of, string address) =>
        of.Rows.Any(row => row.Address == address && row is { IsHidden: false, Kind: not RowKind.Group })
            ? ([new Part.Row(of.Definition.Id, address)], Tightest)
            : null;

    private static (IReadOnlyList<Part> Parts, int)? Column(FigureTable<CalculatedFigure> of, string id) =>
        of.Columns.Any(column => column.Definition.Id == id && !column.Definition.IsHidden)
            ? ([new Part.Column(of.Definition.Id, id)], Tightest)
            : null;

    private (IReadOnlyList<Part>, int)? TextColumn(string name) =>
        table.Columns.FirstOrDefault(column => column.Definition is { TextColumn: { } header, IsHidden: false } && Identifier.Of(header) == name) is { } found
            ? ([new Part.Column(Id, found.Definition.Id)], Tightest)
            : null;

    private (IReadOnlyList<Part>, int)? Step(string series, Func<FigureColumn, bool> wanted) =>
        !isRows && table.Columns.FirstOrDefault(column => column.Series == series && wanted(column)) is { } found ? Column(table, found.Definition.Id) : null;

    /// <summary>All the steps of a series: from the first to the last.</summary>
    private (IReadOnlyList<Part>, int)? Series(string name)
    {
        var steps = table.Columns.Where(column => column.Series == name && !column.Definition.IsHidden).ToList();
        return steps.Count < 2 ? null
            : ([new Part.Column(Id, steps[0].Definition.Id), new Part.Words(" till "), new Part.Column(Id, steps[^1].Definition.Id)], Loosest);
    }

    private (IReadOnlyList<Part>, int)? OfSeries(string name, string member)
    {
        if (isRows)
            return null;
        var steps = table.Columns.Where(column => column.Series == name).ToList();
        var wanted = member switch
        {
            "första" => steps.FirstOrDefault(),
            "sista" => steps.LastOrDefault(),
            "fg" => steps.Count > 1 ? steps[^2] : null,
            "fg_år" => steps.Find(step => step.Span == steps[^1].Span?.PreviousYear()),
            _ => null,
        };
        return member == "värden" ? Series(name) : wanted is null ? null : Column(table, wanted.Definition.Id);
    }

    private static (IReadOnlyList<Part>, int)? Around(string before, IReadOnlyList<Part>? words, string after)
    {
        if (words is null)
            return null;
        List<Part> parts = [.. words];
        if (before.Length > 0)
            parts.Insert(0, new Part.Words(before));
        if (after.Length > 0)
            parts.Add(new Part.Words(after));
        return (parts, Phrase);
    }

    private static List<Part> Joined(List<IReadOnlyList<Part>> all, string between, string last)
    {
        var parts = new List<Part>();
        for (var index = 0; index < all.Count; index++)
        {
            if (index > 0)
                parts.Add(new Part.Words(index == all.Count - 1 ? last : between));
            parts.AddRange(all[index]);
        }
        return parts;
    }

    private static Part[] Text(string words) => [new Part.Words(words)];

    private static string Number(decimal value) =>
        value.ToString("0.############", CultureInfo.InvariantCulture).Replace('.', ',').Replace('-', SwedishNumber.MinusSign);
}
