using System.CommandLine;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Generator.Content;
using Disclosure.Generator.Import;
using Disclosure.Generator.Import.Report;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands.Import;

/// <summary><c>disclosure import</c>: departments' forms in, as records of the content folder.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = "部门报来的表格：.xlsx、.xls、.et、.docx、.html、.csv", Arity = ArgumentArity.OneOrMore };
        var year = SharedOptions.Year("预算年度；表中写明年度的以表为准，不一致时报错");
        var stage = SharedOptions.Stage("预算公开（budget，绩效目标表）或决算公开（accounts，绩效自评表）；不给则按表的种类");
        var content = SharedOptions.Content();
        var dryRun = new Option<bool>("--dry-run") { Description = "只报告读到什么、有什么问题，不写入任何文件" };
        var format = SharedOptions.Format("text", "json");
        var command = new Command("import", "导入部门报来的绩效表格") { files, year, stage, content, dryRun, format };
        command.SetAction(parsed =>
        {
            var options = new ImportOptions(
                parsed.GetValue(year) is { } number ? FiscalYear.TryFrom(number) : null,
                SharedOptions.ToStage(parsed.GetValue(stage)));
            var folder = parsed.GetRequiredValue(content);
            var existing = ContentReader.Read(folder.ToString());
            if (folder.Exists && !existing.IsReadable)
                return RefuseUnreadable(console, existing);
            var result = FormImporter.Import(parsed.GetRequiredValue(files), existing, options);
            var asJson = parsed.GetRequiredValue(format) == "json";
            console.Out.WriteLine(asJson ? ImportJson.Write(result) : ImportText.Write(result).TrimEnd());
            return parsed.GetValue(dryRun) ? ExitCodeOf(result.Findings) : Write(console, result, folder, asJson);
        });
        return command;
    }

    // Without all of the content, names would not find their codes and a record could come in twice.
    private static int RefuseUnreadable(CommandConsole console, ContentReading existing)
    {
        FindingTextReport.Write(
            console.Error, [.. existing.Findings.Select(finding => new Reports.ReportedFinding(finding, existing.Locate(finding.Place)))]);
        console.Error.WriteLine("内容目录中有文件无法读取，没有导入。");
        return ExitCode.Unusable;
    }

    private static int Write(CommandConsole console, ImportResult result, DirectoryInfo folder, bool asJson)
    {
        var writing = ImportWriter.Write(result, folder.FullName);
        var messages = asJson ? console.Error : console.Out;
        foreach (var path in writing.Paths)
            messages.WriteLine($"已写入 {Path.Combine(folder.ToString(), path)}");
        foreach (var finding in writing.Findings)
            console.Error.WriteLine($"{finding.Code} {finding.Place}  {finding.Message}  {finding.Definition.Remedy}");
        return ExitCodeOf([.. result.Findings, .. writing.Findings]);
    }

    private static int ExitCodeOf(IReadOnlyCollection<Finding> findings)
    {
        if (findings.Any(finding => ImportFileFindings.Unread.Contains(finding.Definition)))
            return ExitCode.Unusable;
        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Blocked : ExitCode.Done;
    }
}
