using SocialReport.Diagnostics;

namespace SocialReportCli;

/// <summary>Prints the page of a code, its paragraphs broken to be read on a terminal.</summary>
internal static class ErrorPagePrinter
{
    private const int MostWidth = 80;

    public static void Print(ErrorPage page, TextWriter output)
    {
        output.WriteLine($"{page.Code}: {page.Title}");
        Print(output, "Vad", page.What);
        Print(output, "Varför", page.Why);
        Print(output, "Gör så här", page.Action);
        output.WriteLine();
        output.WriteLine($"Exempel: {page.ExampleName}");
        output.WriteLine();
        foreach (var line in page.Example.Split('\n'))
            output.WriteLine($"    {line}");
    }

    private static void Print(TextWriter output, string lead, string words)
    {
        output.WriteLine();
        var line = $"{lead}:";
        foreach (var word in words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + 1 + word.Length > MostWidth)
            {
                output.WriteLine(line);
                line = word;
            }
            else
            {
                line += " " + word;
            }
        }
        output.WriteLine(line);
    }
}
