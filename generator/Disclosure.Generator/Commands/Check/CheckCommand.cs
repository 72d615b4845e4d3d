using System.CommandLine;
using Disclosure.Generator.Commands.Reports;

namespace Disclosure.Generator.Commands.Check;

/// <summary><c>disclosure check</c>: says what is wrong in the content, before anyone publishes it.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandConsole console)
    {
        var content = SharedOptions.Content();
        var stage = SharedOptions.Stage("只检查预算公开（budget）或决算公开（accounts）的内容");
        var format = SharedOptions.Format("text", "json", "sarif");
        var command = new Command("check", "检查内容目录，列出问题、依据和改正办法") { content, stage, format };
        command.SetAction(parsed =>
        {
            var checkedContent = CheckedContent.Read(parsed.GetRequiredValue(content));
            var findings = checkedContent.Report(SharedOptions.ToStage(parsed.GetValue(stage)));
            FindingReport.Write(console.Out, findings, SharedOptions.ToFindingFormat(parsed.GetRequiredValue(format)));
            return checkedContent.ExitCodeFor(findings);
        });
        return command;
    }
}
