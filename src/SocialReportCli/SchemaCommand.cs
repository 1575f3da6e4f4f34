using System.CommandLine;
using System.Text;
using SocialReport;

namespace SocialReportCli;

/// <summary><c>socrep schema</c>: gives an editor the JSON Schemas of the workspace's YAML files.</summary>
internal static class SchemaCommand
{
    private static readonly Argument<string?> File = new("fil")
    {
        Description = "Filen vars schema ska skrivas på standard ut, som namnd.yaml (annars räknas schemana upp)",
        HelpName = "FIL",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> OutputOption = new("--output", "-o") { Description = "Mapp att skriva schemana i", HelpName = "MAPP" };

    public static Command Create()
    {
        File.CompletionSources.Add(_ => SchemaFile.All.Select(schema => schema.FileName));
        var command = new Command("schema", "Skriver scheman för YAML-filerna, så att en redigerare visar nycklar och val.") { File, OutputOption };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(asJson: false, isQuiet: false);
        var schemas = SchemaFile.All;
        if (arguments.GetValue(File) is { } file)
        {
            if (SchemaFile.For(file) is not { } found)
                return printer.Fail(ExitCode.Usage, $"Det finns inget schema för ”{file}”.", $"Filerna är {string.Join(", ", schemas.Select(schema => schema.FileName))}.");
            schemas = [found];
        }
        if (arguments.GetValue(OutputOption) is { } folder)
            return Write(folder, schemas, printer);
        foreach (var schema in schemas)
            Console.Out.Write(schemas.Count == 1 ? schema.Content : $"{schema.Name,-26} {schema.Title}{Environment.NewLine}");
        return ExitCode.Success;
    }

    private static int Write(string folder, IReadOnlyList<SchemaFile> schemas, DiagnosticPrinter printer)
    {
        try
        {
            OutputFolder.Write(folder, [.. schemas.Select(schema => new OutputFile(schema.Name, Encoding.UTF8.GetBytes(schema.Content)))]);
            printer.AlsoWritten([.. schemas.Select(schema => Path.Combine(folder, schema.Name))]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            printer.Print([EnvironmentMessages.CannotWrite(folder, error)]);
        }
        return printer.Finish();
    }
}
