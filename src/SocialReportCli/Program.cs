using System.CommandLine;
using System.Text;
using SocialReportCli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("Bygger nämndens rapport ur siffror och texter: färdig PDF och text som går att jämföra i git.")
{
    BuildCommand.Create(),
    PlanCommand.Create(),
    MergeSummaryCommand.Create(),
    DiffCommand.Create(),
    SnapshotCommand.Create(),
    VerifyManifestCommand.Create(),
    ExplainCommand.Create(),
    CheckCommand.Create(),
    BindCommand.Create(),
    NewCommand.Create(),
    SchemaCommand.Create(),
    WatchCommand.Create(),
    CompletionsCommand.Create(),
};
CompletionValues.Install();
SwedishHelp.Install(root);
return CommandLine.Run(root, args);
