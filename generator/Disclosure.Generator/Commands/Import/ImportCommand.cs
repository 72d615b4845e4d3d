using System.CommandLine;
using Disclosure.Content.Folder;
using Disclosure.Content.Store;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands.Import;

/// <summary><c>disclosure import</c>: departments' forms in, as records of the content folder.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandConsole console)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "部门报来的表格（.xlsx、.xls、.et、.docx、.pdf、.html、.csv），或装着它们的文件夹",
            Arity = ArgumentArity.OneOrMore,
        };
        var reading = new FormReadingOptions();
        var content = SharedOptions.Content();
        var dryRun = new Option<bool>("--dry-run") { Description = "只报告读到什么、有什么问题，不写入任何文件" };
        var replace = new Option<bool>("--replace") { Description = "已有记录与表不同的，以表为准替换；不给则报错并列出不同之处" };
        var partial = new Option<bool>("--partial") { Description = "一个文件里有的表不能导入时，仍导入其余的表；不给则整个文件不导入" };
        var report = new Option<FileInfo?>("--report") { Description = "另存一份报告：.html 可查看和打印退回，.json 供程序读取", HelpName = "FILE" };
        report.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && ReportFile.FormatOf(result.Tokens[0].Value) is null)
                result.AddError($"--report 的文件名须以 .html 或 .json 结尾：{result.Tokens[0].Value}");
        });
        var listing = new ListingOptions();
        var format = SharedOptions.Format("text", "json", "html");
        var command = new Command("import", "导入部门报来的绩效表格") { files };
        foreach (var option in reading.All)
            command.Add(option);
        foreach (var option in new Option[] { content, dryRun, replace, partial, listing.All, listing.New, report, format })
            command.Add(option);
        command.SetAction(async (parsed, stop) =>
        {
            var folder = parsed.GetRequiredValue(content);
            var options = reading.Of(parsed, folder, console) with
            {
                Replace = parsed.GetValue(replace),
                Partial = parsed.GetValue(partial),
            };
            var existing = await ContentInput.ReadAsync(folder, console, stop).ConfigureAwait(false);
            if (folder.Exists && !existing.IsReadable)
                return RefuseUnreadable(console, existing);
            var names = parsed.GetRequiredValue(files);
            var result = await Abandonable.Run(() => Read(console, names, existing, options), stop).ConfigureAwait(false);
            var isForPeople = parsed.GetRequiredValue(format) == "text";
            var told = result.Listed(listing.Of(parsed, folder, console));
            console.Out.WriteLine(ReportFile.Write(told, parsed.GetRequiredValue(format)).TrimEnd());
            if (parsed.GetValue(report) is { } file && !ReportFile.TrySave(told, file, console))
                return ExitCode.Unusable;
            if (parsed.GetValue(dryRun) || !ImportWriter.HasAny(result))
                return ExitCodeOf(result.Findings);
            stop.ThrowIfCancellationRequested();
            using var change = ContentChanges.Begin(console, folder, ImportReason.Of(names, options, result));
            if (change is null)
                return ExitCode.Unusable;
            return Write(console, result, ImportWriter.Write(result, existing, change), folder, isForPeople);
        });
        return command;
    }

    private static ImportResult Read(CommandConsole console, string[] files, ContentReading existing, ImportOptions options)
    {
        if (!console.IsTerminal)
            return FileImporter.Import(files, existing, options);
        using var progress = new ImportProgress(console.CreateLiveDisplay());
        return FileImporter.Import(files, existing, options, progress);
    }

    // Without all of the content, names would not find their codes and a record could come in twice.
    private static int RefuseUnreadable(CommandConsole console, ContentReading existing)
    {
        FindingTextReport.Write(
            console.Error, [.. existing.Findings.Select(finding => Reports.ReportedFinding.Of(finding, existing))]);
        console.Error.WriteLine("内容目录中有文件无法读取，没有导入。");
        return ExitCode.Unusable;
    }

    private static int Write(CommandConsole console, ImportResult result, ImportWriting writing, DirectoryInfo folder, bool isForPeople)
    {
        var messages = isForPeople ? console.Out : console.Error;
        foreach (var path in writing.Paths)
            messages.WriteLine($"已写入 {Path.Combine(folder.ToString(), path)}");
        foreach (var finding in writing.Findings)
            console.Error.WriteLine($"{finding.Code} {finding.Place}  {finding.Message}  {finding.Definition.Remedy}");
        if (!writing.Paths.IsEmpty)
            RememberedFindings.OfForms(folder, result);
        return ExitCodeOf([.. result.Findings, .. writing.Findings]);
    }

    private static int ExitCodeOf(IReadOnlyCollection<Finding> findings)
    {
        var kinds = findings.Select(finding => finding.Definition);
        if (kinds.Any(kind => ImportFileFindings.Unread.Contains(kind) || StoreFindings.All.Contains(kind)))
            return ExitCode.Unusable;
        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Blocked : ExitCode.Done;
    }
}
