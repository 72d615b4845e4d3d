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
        var listing = new ListingOptions();
        var remember = new Option<bool>("--remember") { Description = "列完以后把现在的问题记为已经看过，以后用 --new 不再列出" };
        var format = SharedOptions.Format("text", "json", "sarif");
        var command = new Command("check", "检查内容目录，列出问题、依据和改正办法")
            { content, stage, year, unit, listing.All, listing.New, remember, format };
        command.Validators.Add(result =>
        {
            if (result.GetResult(remember) is not null
                && (result.GetResult(stage) ?? result.GetResult(year) ?? result.GetResult(unit)) is not null)
                result.AddError("“--remember”记下的是整个内容目录的问题，不能与 --stage、--year、--unit 一起用。");
        });
        command.SetAction((parsed, stop) => Abandonable.Run(
            () =>
            {
                var folder = parsed.GetRequiredValue(content);
                var checkedContent = CheckedContent.Read(folder, console, stop: stop);
                var scope = CheckScope.Of(
                    checkedContent.Reading.Records,
                    SharedOptions.ToReleaseStage(parsed.GetValue(stage)),
                    parsed.GetValue(year) is { } number ? FiscalYear.TryFrom(number) : null,
                    parsed.GetValue(unit));
                if (scope is null)
                    return RefuseUnit(console, checkedContent, parsed.GetValue(unit)!);
                var report = checkedContent.Report(scope, listing.Of(parsed, folder, console));
                Write(console.Out, report, SharedOptions.ToFindingFormat(parsed.GetRequiredValue(format)));
                if (parsed.GetValue(remember))
                    Remember(console, folder, checkedContent);
                return checkedContent.ExitCodeFor(report.Listed);
            },
            stop));
        return command;
    }

    private static void Write(TextWriter output, ListedFindings report, FindingFormat format)
    {
        if (format == FindingFormat.Text)
            FindingSummary.Write(output, report.Listed);
        FindingReport.Write(output, report, format);
    }

    // Of what could not be read nobody knows what there is to be seen.
    private static void Remember(CommandConsole console, DirectoryInfo folder, CheckedContent content)
    {
        if (!content.Reading.IsReadable)
        {
            console.Error.WriteLine("内容目录中有文件无法读取，没有记下。");
            return;
        }

        RememberedFindings.OfContent(folder, content.CheckFindings);
        console.Error.WriteLine($"已记下现有的 {content.CheckFindings.Length} 项，下次用 --new 只列新的；阻断的总是列出。");
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
