using SocialReport.Diagnostics;
using SocialReport.Exports;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>Reads how a dataset's files are read, from <c>data:</c> in <c>namnd.yaml</c>.</summary>
internal static class DatasetReader
{
    /// <summary>The declaration, or null, with diagnostics, when it holds errors.</summary>
    public static DatasetDeclaration? Read(string id, YamlValue key, YamlValue value)
    {
        if (value.Map() is not { } map)
            return null;
        var unit = map.Require("slag")?.Choice(Choices.MeasureUnits);
        var export = ExportDeclarationReader.Read(map, unit);
        var isExport = map.Get("sammanställ") is not null;
        var declaration = new DatasetDeclaration
        {
            Id = id,
            Unit = unit ?? MeasureUnit.Amount,
            Scale = map.Get("enhet")?.Choice(Choices.Scales) ?? NumberScale.One,
            Sign = map.Get("tecken")?.Choice(Choices.Signs) ?? SignConvention.CostNegative,
            KeyColumns = Texts(map.Get("nyckel")),
            CodeColumn = map.Text("kod"),
            TextColumns = Texts(map.Get("text")),
            Columns = Each(map.Get("kolumner"), Column),
            Rows = Each(map.Get("rader"), Row),
            Measures = export is ExportDeclaration.Placements ? PlacementFacts.Measures(key.Location) : Each(map.Get("mått"), Measure),
            SumRows = [.. (map.Get("summarader")?.List() ?? []).Select(SumRow).OfType<SumRowDeclaration>()],
            Mapping = isExport ? null : Mapping(map.Get("koder")),
            Labels = Labels(map.Get("etiketter")),
            MissingMarkers = map.Get("saknas") is { } markers ? Texts(markers) : NumberStyle.UsualMissingMarkers,
            ZeroMarker = map.Text("nolltecken"),
            BlankMarker = map.Text("tomt"),
            ParenthesesAreNegative = map.Get("parentes")?.Choice(Choices.Parentheses) ?? false,
            Sheet = map.Text("blad"),
            File = map.Text("fil"),
            Form = map.Get("form")?.Map() is { } form ? Form(form) : null,
            Persons = Persons(map),
            Parts = Each(map.Get("delar"), (whole, parts) => new PartsDeclaration(whole, Texts(parts), parts.Location)),
            Location = key.Location,
            Export = export,
        };
        ExportDeclarationReader.CheckMeasure(declaration, map);
        map.RefuseUnknownKeys();
        if (unit is MeasureUnit.Amount && declaration.Scale is NumberScale.One or NumberScale.Percent)
            key.Report(Messages.AmountWithoutScale(key.Location, id));
        return unit is null || (isExport && export is null) ? null : declaration;
    }

    private static TableForm Form(YamlMap map)
    {
        var form = new TableForm(map.Get("tabell")?.Whole(1, 100) ?? 1, map.Get("rubrikrader")?.Whole(1, 5));
        map.RefuseUnknownKeys();
        return form;
    }

    private static string[] Texts(YamlValue? value) =>
        value is { } node ? [.. node.OneOrMany().Select(item => item.Text()).OfType<string>()] : [];

    private static List<T> Each<T>(YamlValue? value, Func<string, YamlValue, T?> read)
        where T : class =>
        [.. (value?.Map()?.Entries ?? []).Select(entry => read(entry.Key, entry.Value)).OfType<T>()];

    private static ColumnDeclaration? Column(string header, YamlValue value)
    {
        var column = new ColumnDeclaration(header);
        if (value.Is("text"))
            return column with { Role = ColumnRole.Text };
        if (value.Is("ignorera"))
            return column with { Role = ColumnRole.Ignored };
        if (value.IsScalar)
            return column with { ReadAs = value.Written() };
        if (value.Map() is not { } map)
            return null;
        column = column with
        {
            ReadAs = map.Text("läs"),
            Unit = map.Get("slag")?.Choice(Choices.MeasureUnits),
            Scale = map.Get("enhet")?.Choice(Choices.Scales),
            Sign = map.Get("tecken")?.Choice(Choices.Signs),
        };
        map.RefuseUnknownKeys();
        return column;
    }

    private static RowDeclaration? Row(string label, YamlValue value)
    {
        if (value.Map() is not { } map)
            return null;
        var row = new RowDeclaration(label)
        {
            Unit = map.Get("slag")?.Choice(Choices.MeasureUnits),
            Scale = map.Get("enhet")?.Choice(Choices.Scales),
            Sign = map.Get("tecken")?.Choice(Choices.Signs),
            Kind = map.Get("sort")?.Choice(Choices.MeasureKinds),
            Persons = Persons(map),
            IsOfWhich = map.Truth("varav") ?? false,
        };
        map.RefuseUnknownKeys();
        return row;
    }

    private static MeasureDeclaration? Measure(string name, YamlValue value)
    {
        if (value.IsScalar)
            return value.Choice(Choices.MeasureKinds) is { } alone ? new MeasureDeclaration(name, alone) : null;
        if (value.Map() is not { } map)
            return null;
        var kind = map.Require("sort")?.Choice(Choices.MeasureKinds);
        var unit = map.Get("slag")?.Choice(Choices.MeasureUnits);
        var persons = Persons(map);
        map.RefuseUnknownKeys();
        return kind is { } behaves ? new MeasureDeclaration(name, behaves) { Unit = unit, Persons = persons } : null;
    }

    private static PersonDeclaration Persons(YamlMap map)
    {
        IReadOnlyList<PersonCount>? restOn = map.Get("vilar_på") is not { } value ? null
            : value.Is("nej") ? []
            : [.. value.OneOrMany().Select(item => (Name: item.Text(), item.Location)).Where(item => item.Name is not null).Select(item => new PersonCount(item.Name!, item.Location))];
        return new PersonDeclaration(map.Truth("personer"), restOn);
    }

    /// <summary>A sum row: its label, and the group, or the other sum rows, that it sums.</summary>
    private static SumRowDeclaration? SumRow(YamlValue value)
    {
        if (value.IsScalar)
            return new SumRowDeclaration(value.Written());
        if (value.Map() is not { } map)
            return null;
        var label = map.Require("rad")?.Text();
        var sumRows = Texts(map.Get("av"));
        var group = map.Get("där")?.Map()?.Entries.Select(entry => ((string, string)?)(entry.Key, entry.Value.Text() ?? "")).FirstOrDefault();
        map.RefuseUnknownKeys();
        return label is null ? null : new SumRowDeclaration(label) { SumRows = sumRows, Group = group };
    }

    private static SortedDictionary<string, string>? Mapping(YamlValue? value)
    {
        if (value?.Map() is not { } map)
            return null;
        var mapping = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, _, label) in map.Entries)
        {
            if (label.Text() is { } text)
                mapping[code] = text;
        }
        return mapping;
    }

    private static SortedDictionary<string, string> Labels(YamlValue? value) =>
        new((Mapping(value) ?? []).ToDictionary(label => RowKey.Normalize(label.Key), label => label.Value, StringComparer.Ordinal), StringComparer.Ordinal);
}
