using System.CommandLine;
using Disclosure.Content.Files;
using Disclosure.Content.Folder;
using Disclosure.Forms.Writing;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Generator.Commands.Export;

/// <summary><c>disclosure export</c>: records of the content folder, back in their official forms.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandConsole console)
    {
        var codes = new Argument<string[]>("CODE") { Description = "项目编码或部门、单位编码；本级政府的写 government", Arity = ArgumentArity.OneOrMore };
        var output = WorkbookOutput.Option();
        var force = WorkbookOutput.Force();
        var year = SharedOptions.Year("只导出这一年度的；不给则导出所有年度");
        var stage = SharedOptions.ReleaseStage("只导出预算公开（budget）、决算公开（accounts）或过程公开（process）的；不给则都导出");
        var content = SharedOptions.Content();
        var command = new Command("export", "按正式表格导出记录，一条记录一张工作表") { codes, output, year, stage, content, force };
        command.SetAction(async (parsed, stop) =>
        {
            var file = new WorkbookOutput(parsed.GetRequiredValue(output), parsed.GetValue(force));
            var selection = new ExportSelection(
                [.. parsed.GetRequiredValue(codes)],
                parsed.GetValue(year) is { } number ? FiscalYear.TryFrom(number) : null,
                SharedOptions.ToReleaseStage(parsed.GetValue(stage)));
            var reading = await ContentInput.ReadAsync(parsed.GetRequiredValue(content), console, stop).ConfigureAwait(false);
            if (!reading.IsReadable)
                return RefuseUnreadable(console, reading);
            return file.IsRefused(console) ? ExitCode.Blocked : Export(console, selection, reading, file);
        });
        return command;
    }

    private static int Export(CommandConsole console, ExportSelection selection, ContentReading reading, WorkbookOutput file)
    {
        var found = selection.From(reading.Records);
        if (selection.Missing(found) is { Length: > 0 } missing)
        {
            CommandReport.Write(console, CommandFindings.NothingToExport, $"没有找到 {string.Join("、", missing)} 的绩效表，没有写入文件。");
            return ExitCode.Blocked;
        }

        if (found.Length > RecordExport.Most)
        {
            CommandReport.Write(console, CommandFindings.TooManyToExport, $"共 {found.Length} 张表，一个文件最多 {RecordExport.Most} 张，没有写入文件。");
            return ExitCode.Blocked;
        }

        if (!reading.IsComplete)
            console.Error.WriteLine("提醒：内容目录中有文件不能采用，可能少导出了表；用 disclosure check 查看。");
        foreach (var record in found.Where(IsWithheld))
            console.Error.WriteLine($"提醒：{ContentLayout.PathOf(record)} 标为不予公开，导出的表只供内部使用，请勿外传。");
        return file.Write(console, RecordExport.Write(found, reading.Records), $"{found.Length} 张表");
    }

    private static bool IsWithheld(IDisclosureRecord record) => record switch
    {
        ProjectTarget target => target.Withheld is not null,
        UnitTarget target => target.Withheld is not null,
        SelfEvaluation self => self.Withheld is not null,
        Evaluation evaluation => evaluation.Withheld is not null,
        ProcessRecord process => process.Withheld is not null,
        _ => false,
    };

    private static int RefuseUnreadable(CommandConsole console, ContentReading reading)
    {
        FindingTextReport.Write(
            console.Error, [.. reading.Findings.Select(finding => ReportedFinding.Of(finding, reading))]);
        console.Error.WriteLine("内容目录中有文件无法读取，没有导出。");
        return ExitCode.Unusable;
    }
}
