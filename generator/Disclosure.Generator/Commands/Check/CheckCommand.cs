using System.CommandLine;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Calendar;

namespace Disclosure.Generator.Commands.Check;

/// <summary><c>disclosure check</c>: says what is wrong in the content, before anyone publishes it.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandConsole console)
    {
        var content = SharedOptions.Content();
        var stage = SharedOptions.ReleaseStage("只检查随预算公开（budget）、随决算公开（accounts）或过程信息（process）的内容");
        var year = SharedOptions.Year("只检查这一年度的内容");
        var unit = new Option<string?>("--unit") { Description = "只检查这个部门或单位的内容，部门含所属单位", HelpName = "CODE" };
        var format = SharedOptions.Format("text", "json", "sarif");
        var command = new Command("check", "检查内容目录，列出问题、依据和改正办法") { content, stage, year, unit, format };
        command.SetAction((parsed, stop) => Abandonable.Run(
            () =>
            {
                var checkedContent = CheckedContent.Read(parsed.GetRequiredValue(content), console, stop: stop);
                var scope = CheckScope.Of(
                    checkedContent.Reading.Records,
                    SharedOptions.ToReleaseStage(parsed.GetValue(stage)),
                    parsed.GetValue(year) is { } number ? FiscalYear.TryFrom(number) : null,
                    parsed.GetValue(unit));
                if (scope is null)
                    return RefuseUnit(console, checkedContent, parsed.GetValue(unit)!);
                var findings = checkedContent.Report(scope);
                Write(console.Out, findings, SharedOptions.ToFindingFormat(parsed.GetRequiredValue(format)));
                return checkedContent.ExitCodeFor(findings);
            },
            stop));
        return command;
    }

    private static void Write(TextWriter output, IReadOnlyList<ReportedFinding> findings, FindingFormat format)
    {
        if (format == FindingFormat.Text)
            FindingSummary.Write(output, findings);
        FindingReport.Write(output, findings, format);
    }

    // Where units could not be read, that is what is wrong, not the code.
    private static int RefuseUnit(CommandConsole console, CheckedContent content, string unit)
    {
        if (content.Reading.IsReadable)
            CommandReport.Write(console, CommandFindings.BadUsage, $"“--unit”的值“{unit}”不对：内容目录里没有这个编码的部门或单位。");
        else
            FindingTextReport.Write(console.Error, content.ReportReading());
        return ExitCode.Unusable;
    }
}
