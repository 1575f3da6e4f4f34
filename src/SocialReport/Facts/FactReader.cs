using SocialReport.Diagnostics;
using SocialReport.Exports;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Facts;

/// <summary>Reads the csv and xlsx files of a period folder.</summary>
public static class FactReader
{
    /// <summary>Reads every file that holds a dataset, and reports all that is wrong with any of them.</summary>
    /// <param name="files">The workspace.</param>
    /// <param name="folder">The period folder, from the workspace.</param>
    /// <param name="asOf">The folder's period.</param>
    /// <param name="declarations">The datasets declared.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static IReadOnlyList<FileFacts> Read(
        IInputFiles files, string folder, Period asOf, IReadOnlyList<DatasetDeclaration> declarations, DiagnosticBag diagnostics)
    {
        var read = new List<FileFacts>();
        var exports = new List<(DatasetDeclaration Declaration, string Path)>();
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in files.Files(folder).Where(IsTable))
        {
            var path = folder.Length == 0 ? name : $"{folder}/{name}";
            var id = RowKey.Normalize(name[..name.IndexOf('.', StringComparison.Ordinal)]);
            var inFile = declarations.Where(item => RowKey.Normalize(item.File ?? item.Id) == id).ToList();
            if (inFile.Count == 0)
                diagnostics.Add(Messages.UndeclaredDataset(new SourceLocation(path), id, declarations.Select(item => item.Id)));
            else if (Extension(name) is ".xls" or ".ods")
                diagnostics.Add(Messages.OldFormat(new SourceLocation(path)));
            else if (!first.TryAdd(Path.GetFileNameWithoutExtension(name), name))
                diagnostics.Add(Messages.SameFileTwice(new SourceLocation(path), first[Path.GetFileNameWithoutExtension(name)]));
            else
            {
                exports.AddRange(inFile.Where(declaration => declaration.Export is not null).Select(declaration => (declaration, path)));
                read.AddRange(inFile.Where(declaration => declaration.Export is null).Select(declaration => Read(files, path, declaration, asOf, diagnostics)).OfType<FileFacts>());
            }
        }
        // Who is counted once is known only when all files of the dataset are read.
        foreach (var export in exports.GroupBy(item => item.Declaration.Id, StringComparer.Ordinal))
        {
            var declaration = export.First().Declaration;
            read.Add(files.Once(
                (nameof(ExportReader), folder, new ByReference(declaration), asOf), diagnostics,
                findings => ExportReader.Read(files, [.. export.Select(item => item.Path)], asOf, declaration, findings))!);
        }
        return read;
    }

    // Declarations are told apart as objects: a committee's are the same all through a build.
    private static FileFacts? Read(IInputFiles files, string path, DatasetDeclaration declaration, Period asOf, DiagnosticBag diagnostics) =>
        files.Once((nameof(FactReader), path, new ByReference(declaration), asOf), diagnostics, findings => ReadFile(files, path, declaration, asOf, findings));

    private static FileFacts? ReadFile(IInputFiles files, string path, DatasetDeclaration declaration, Period asOf, DiagnosticBag diagnostics)
    {
        if (TableOf(files, path, declaration, diagnostics) is not { } sheet)
            return null;
        if (declaration.Form is not { } form)
            return FactsOf(sheet, declaration, asOf, diagnostics);
        if (ShapedTable.Of(sheet, form) is { } shaped)
            return FactsOf(shaped.Table, declaration, asOf, diagnostics);
        diagnostics.Add(Messages.NoSuchTable(sheet.Place, declaration.Id, form.Number, TableBlocks.Split(sheet).Count));
        return null;
    }

    // Excel keeps a lock file ~$name.xlsx beside each workbook that is open.
    private static bool IsTable(string name) =>
        !name.StartsWith('~') && !name.StartsWith('.') && Extension(name) is ".csv" or ".xlsx" or ".xlsm" or ".xls" or ".ods";

    private static string Extension(string name) => Path.GetExtension(name).ToLowerInvariant();

    private static RawTable? TableOf(IInputFiles files, string path, DatasetDeclaration declaration, DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = files.Read(path);
        }
        catch (UnreadableFileException)
        {
            diagnostics.Add(Messages.UnreadableFile(new SourceLocation(path)));
            return null;
        }
        return Extension(path) == ".csv"
            ? CsvTableReader.Read(path, bytes.Span, diagnostics)
            : XlsxTableReader.Read(path, bytes, declaration.Sheet, diagnostics);
    }

    private static FileFacts FactsOf(RawTable table, DatasetDeclaration declaration, Period asOf, DiagnosticBag diagnostics)
    {
        if (HeaderReader.Read(table, declaration, asOf, diagnostics) is not { } columns)
            return new(declaration, asOf, [], []);
        var reader = new TableRows(declaration, columns, diagnostics);
        var rows = reader.Read(table);
        // A sum of which a row couldn't be read says nothing.
        if (reader.IsComplete && rows.Count > 0)
        {
            SumRows.Check(rows, columns, declaration, IsWholeDataset(table.Place.File), diagnostics);
            VarianceColumns.Check(rows, columns, reader.Style, diagnostics);
        }
        var data = rows.Where(row => row.Sum is null).ToArray();
        var steps = columns.Values.ToDictionary(column => column.Index, column => Steps(column, data));
        var facts = from row in data
                    from column in columns.Values
                    where row.Cells.ContainsKey(column.Index)
                    select FactOf(row, column, declaration, steps[column.Index]);
        return new(declaration, asOf, [.. data.Select(row => row.Row)], [.. facts]);
    }

    // volym.sis.csv adds rows to volym; its sums may stand in the other file.
    private static bool IsWholeDataset(string path) => Path.GetFileName(path).Count(letter => letter == '.') == 1;

    /// <summary>The most decimals among a column's numbers of each kind: Excel leaves out zeros at the end.</summary>
    private static Dictionary<Statement, int> Steps(ValueColumn column, ReadRow[] rows) =>
        rows.Where(row => row.Cells.ContainsKey(column.Index))
            .Select(row => row.Cells[column.Index].Read)
            .GroupBy(cell => cell.Statement)
            .ToDictionary(group => group.Key, group => group.Max(cell => cell.Decimals));

    private static Fact FactOf(ReadRow row, ValueColumn column, DatasetDeclaration declaration, Dictionary<Statement, int> decimals)
    {
        var (raw, read) = row.Cells[column.Index];
        return new(
            declaration.Id, row.Row.Key, column.Measure, column.Span, column.AsOf, read.Value, read.Statement.Unit, raw.Location, raw.Text)
        {
            Step = SumRows.Step(decimals[read.Statement]) * read.Statement.Factor,
            OwnStep = SumRows.Step(read.Decimals) * read.Statement.Factor,
        };
    }
}
