using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialReport.Facts;
using SocialReport.Onboarding;

namespace SocialReport.Tests.Onboarding;

/// <summary>Any table that hangs together, written in any dialect, is recognised as what it is.</summary>
public class RecognitionPropertyTests
{
    private static readonly string[] Names = ["Barn", "Vuxna", "Ekonomiskt bistånd", "Familjerätt", "Öppenvård", "Stöd & hjälp", "Placeringar", "Ledning"];

    [Fact]
    public void A_random_table_is_recognised_in_every_dialect() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var made = new MadeTable(seed);
            var result = Recognition.Report(new SourceFile("export.csv", made.Bytes()), "2024-T1", $"enhet={made.Unit}");

            var yaml = result.TextOf("namnd.yaml");
            Assert.True(result.Check.Differences.Count == 0, $"{made}\n{string.Join('\n', result.Check.Differences)}\n{yaml}");
            Assert.Contains(made.IsPositive ? "tecken: kostnad-positiv" : "tecken: kostnad-negativ", yaml, StringComparison.Ordinal);
            Assert.Contains($"enhet: {made.Unit}", yaml, StringComparison.Ordinal);
            Assert.Equal(made.Sums, yaml.Split("{rad:").Length - 1);
            Assert.Contains("Avvikelse: ignorera", yaml, StringComparison.Ordinal);
            Assert.Empty(result.Questions);
        }).QuickCheckThrowOnFailure();

    /// <summary>A table of costs in sections, each with a sum, and a total first or last.</summary>
    private sealed class MadeTable
    {
        private readonly List<string[]> _rows = [];
        private readonly char _delimiter;
        private readonly int _encoding;
        private readonly int _decimals;
        private readonly string _thousands;
        private ulong _state;

        public MadeTable(int seed)
        {
            _state = ((ulong)seed * 2654435769) + 88172645463325252;
            IsPositive = Next(2) == 0;
            Unit = Next(2) == 0 ? "tkr" : "kr";
            _decimals = Next(2);
            _delimiter = ";\t"[Next(2)];
            _encoding = Next(4);
            _thousands = new[] { "", " ", "\u00a0" }[Next(3)];
            for (var titles = Next(3); titles > 0; titles--)
                _rows.Add([titles == 1 ? $"Driftredovisning, {Unit}" : "Uttag ur ekonomisystemet"]);
            var hasCode = Next(2) == 0;
            string[] code = hasCode ? ["Kod"] : [];
            _rows.Add([.. code, "Verksamhet", "Bokslut 2023", "Utfall jan-apr 2023", "Utfall jan-apr 2024", "Budget 2024", "Prognos 2024", "Avvikelse"]);
            var sections = Next(3);
            var total = new decimal[5];
            var name = 0;
            var body = new List<string[]>();
            for (var section = 0; section < Math.Max(1, sections); section++)
            {
                var sum = new decimal[5];
                for (var count = 2 + Next(3); count > 0; count--)
                {
                    var values = sum.Select(_ => Amount()).ToArray();
                    sum = [.. sum.Zip(values, (left, right) => left + right)];
                    body.Add([.. hasCode ? new[] { $"{5000 + name}" } : [], Names[name++ % Names.Length] + (name > Names.Length ? " övrigt" : ""), .. Cells(values)]);
                }
                total = [.. total.Zip(sum, (left, right) => left + right)];
                if (sections > 0)
                    body.Add([.. hasCode ? new[] { "" } : [], $"Summa område {(char)('A' + section)}", .. Cells(sum)]);
            }
            string[] last = [.. hasCode ? new[] { "" } : [], sections > 0 ? "Nettokostnad totalt" : "Summa", .. Cells(total)];
            // A total first with subtotals under it is told by its own words only, so it stands last then.
            if (sections == 0 && Next(2) == 0)
                body.Insert(0, last);
            else
                body.Add(last);
            Sums = Math.Max(0, sections) + 1;
            // A total over one section is that section's sum once more.
            _rows.AddRange(body);
        }

        public bool IsPositive { get; }

        public string Unit { get; }

        public int Sums { get; }

        public byte[] Bytes()
        {
            var text = ToString();
            return _encoding switch
            {
                0 => Encoding.UTF8.GetBytes(text),
                1 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
                2 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
                _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
            };
        }

        public override string ToString()
        {
            var width = _rows.Max(row => row.Length);
            return string.Join("\r\n", _rows.Select(row => string.Join(_delimiter, row.Concat(Enumerable.Repeat("", width - row.Length))))) + "\r\n";
        }

        private decimal Amount() => (1000 + Next(90_000)) / (_decimals == 0 ? 1m : 10m) * (IsPositive ? 1 : -1);

        // Variance as the sign of the file has it: better is plus.
        private IEnumerable<string> Cells(decimal[] values) => values.Append(IsPositive ? values[3] - values[4] : values[4] - values[3]).Select(Cell);

        private string Cell(decimal value)
        {
            var digits = Math.Abs(value).ToString(_decimals == 0 ? "0" : "0.0", CultureInfo.InvariantCulture).Replace('.', ',');
            var whole = digits.Split(',')[0];
            var grouped = whole.Length > 3 ? $"{whole[..^3]}{_thousands}{whole[^3..]}" : whole;
            return (value < 0 ? "-" : "") + (digits.Contains(',', StringComparison.Ordinal) ? $"{grouped},{digits.Split(',')[1]}" : grouped);
        }

        private int Next(int below)
        {
            _state ^= _state << 13;
            _state ^= _state >> 7;
            _state ^= _state << 17;
            return (int)(_state % (ulong)below);
        }
    }
}
