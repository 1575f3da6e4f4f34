using System.Text;
using CsvHelper;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Facts;
using SocialReport.Manifests;
using SocialReport.Workspaces;

namespace SocialReport.Exports;

/// <summary>Reads one file of an export, row by row; nothing of it is held but the row at hand.</summary>
/// <param name="path">The file's path from the workspace folder.</param>
/// <param name="export">The declaration.</param>
/// <param name="bad">Takes the rows that can't be counted.</param>
internal sealed class ExportFile(string path, ExportDeclaration export, BadRows bad)
{
    private const int HeadLength = 65_536;

    // How far down a header is looked for.
    private const int TitleRows = 100;

    // A row of an export is a few hundred bytes; a quote without its pair makes one of all that follows.
    private const int LongestRow = 1_000_000;

    private LineRange _counted;

    /// <summary>The rows that were counted.</summary>
    public LineRange Counted => _counted;

    /// <summary>Reads it to its end; null when it can't be opened. What is wrong with its rows is told afterwards.</summary>
    /// <param name="files">The workspace.</param>
    /// <param name="fileIndex">Its index among the dataset's files.</param>
    /// <param name="rows">The rows put together.</param>
    /// <param name="sums">Takes the rows.</param>
    public FileStamp? Read(IInputFiles files, int fileIndex, ExportRows rows, IExportSums sums)
    {
        try
        {
            using var stream = files.Open(path);
            Read(stream, fileIndex, rows, sums);
            return stream.Finish();
        }
        catch (UnreadableFileException)
        {
            bad.Add(Messages.UnreadableFile(new SourceLocation(path)));
            return null;
        }
    }

    private void Read(InputStream stream, int fileIndex, ExportRows rows, IExportSums sums)
    {
        var head = stream.Head(HeadLength);
        if (head.IsEmpty)
        {
            bad.Add(Messages.EmptyFile(new SourceLocation(path)));
            return;
        }
        var isBroken = false;
        var options = new CsvReaderOptions
        {
            Separator = CsvTableReader.Delimiter(CsvTableReader.SplitLines(TextDecoder.Decode(head))),
            HasHeader = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRow,
            Encoding = EncodingOf(head),
            OnMalformedRecord = _ => isBroken = true,
        };
        using var reader = CsvReader.Create(stream, options, leaveOpen: true);
        var record = new ExportRecord(path, reader, showsLine: export is not ExportDeclaration.Placements) { FileIndex = fileIndex };
        ExportHeader? header = null;
        var lastLine = 1;
        try
        {
            var titles = 0;
            while (reader.Read())
            {
                lastLine = record.LineNumber;
                var raw = record.Raw;
                if (MayHoldPersonalNumber(raw))
                    FindPersons(record);
                if (isBroken)
                {
                    bad.Add(Messages.UnpairedQuotes(record.Cell(0).Location, record.Line));
                    return;
                }
                if (header is not null)
                {
                    if (!IsEmpty(raw) && !header.IsRepeated(record))
                        Add(record, header, rows, sums);
                    continue;
                }
                if (record.LineNumber == 1 && raw.StartsWith("sep="u8))
                    continue;
                header = ExportHeader.Find(record, export, sums.Columns);
                if (header is null && ++titles == TitleRows)
                    break;
            }
        }
        catch (CsvFormatException)
        {
            // Only a row that is longer than any.
            bad.Add(Messages.UnpairedQuotes(new SourceLocation(path, lastLine, 1), null));
            return;
        }
        if (header is null)
            bad.Add(Messages.ExportHeaderMissing(new SourceLocation(path), ExportHeader.Wanted(export, sums.Columns)));
        rows.TellUnknown(bad);
    }

    private void FindPersons(ExportRecord record)
    {
        foreach (var person in PersonalIdentityNumber.Check(path, ExportRecord.Decode(record.Raw)))
            bad.AddPerson(person with { Location = person.Location with { LineNumber = person.Location.LineNumber + record.LineNumber - 1 } });
    }

    private void Add(ExportRecord record, ExportHeader header, ExportRows rows, IExportSums sums)
    {
        if (rows.IsTooMany)
            return;
        if (record.Count < header.LeastCells)
        {
            bad.Add(!bad.TellsNext ? null : Messages.ExportRowTooShort(record.Cell(0), record.Count, header.LeastCells));
            return;
        }
        _counted.Add(record.LineNumber);
        var row = rows.Find(record, header.Keys, bad);
        sums.Add(record, header.Columns, row, bad);
        if (rows.IsTooMany)
            bad.Add(Messages.ExportTooManyRows(record.Cell(header.Keys[0]), [.. export.Keys.Select(key => key.Column)]));
    }

    // A line of nothing but separators is what a spreadsheet leaves below its rows.
    private static bool IsEmpty(ReadOnlySpan<byte> raw) => raw.IndexOfAnyExcept("; ,\t"u8) < 0;

    private static Encoding? EncodingOf(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] or [not 0, 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>
    /// Whether six digits in a row are followed by four more, with or without a sign between: looking at every sixth byte passes
    /// by almost all that is no such number (benchmark: exports).
    /// </summary>
    internal static bool MayHoldPersonalNumber(ReadOnlySpan<byte> raw)
    {
        for (var probe = 5; probe < raw.Length; probe += 6)
        {
            if (!IsDigit(raw[probe]))
                continue;
            var start = probe;
            while (start > 0 && IsDigit(raw[start - 1]))
                start--;
            var end = probe + 1;
            while (end < raw.Length && IsDigit(raw[end]))
                end++;
            if (end - start >= 10)
                return true;
            if (end - start >= 6)
            {
                // The signs of three bytes at most: a hyphen, a space, a dash.
                var next = end;
                while (next < raw.Length && next < end + 4 && !IsDigit(raw[next]))
                    next++;
                if (next > end && next < end + 4 && next + 4 <= raw.Length && raw.Slice(next, 4).IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && raw[end] is not ((byte)';' or (byte)'\t' or (byte)','))
                    return true;
            }
            probe = Math.Max(probe, end - 1);
        }
        return false;
    }

    private static bool IsDigit(byte value) => (uint)(value - '0') <= 9;
}
