using System.CommandLine;
using Disclosure.Content.Folder;
using Disclosure.Content.Renaming;
using Disclosure.Generator.Commands.Reports;

namespace Disclosure.Generator.Commands.Rename;

/// <summary><c>disclosure rename</c>: another code for a unit or project, everywhere in the content folder; or two become one.</summary>
internal static class RenameCommand
{
    public static Command Create(CommandConsole console)
    {
        var old = new Argument<string>("OLD") { Description = "原来的编码：部门、单位或项目的" };
        var now = new Argument<string>("NEW") { Description = "新的编码；已有的，两个并成一个，原来的名称记为别称" };
        var content = SharedOptions.Content();
        var dryRun = new Option<bool>("--dry-run") { Description = "只列出要改哪些文件，不写入" };
        var command = new Command("rename", "改部门、单位或项目的编码，或者把两个并成一个：文件、引用、批复一起改") { old, now, content, dryRun };
        command.SetAction(async (parsed, stop) =>
        {
            var folder = parsed.GetRequiredValue(content);
            var reading = await ContentInput.ReadAsync(folder, console, stop).ConfigureAwait(false);
            if (!reading.IsReadable)
                return RefuseUnreadable(console, reading);
            var plan = CodeRenaming.Plan(reading, folder.FullName, parsed.GetRequiredValue(old), parsed.GetRequiredValue(now));
            foreach (var problem in plan.Problems)
                CommandReport.Write(console, problem.Definition, $"{problem.Place}：{problem.Message}");
            if (!plan.Problems.IsEmpty)
                return ExitCode.Blocked;
            return parsed.GetValue(dryRun) ? Tell(console, plan, "将") : Write(console, folder, plan);
        });
        return command;
    }

    private static int Write(CommandConsole console, DirectoryInfo folder, RenamePlan plan)
    {
        using var change = ContentChanges.Begin(console, folder, $"rename {plan.Change.Old} {plan.Change.New}");
        if (change is null)
            return ExitCode.Unusable;
        plan.Fill(change);
        return ContentChanges.Commit(console, change) ? Tell(console, plan, "已") : ExitCode.Unusable;
    }

    private static int Tell(CommandConsole console, RenamePlan plan, string when)
    {
        foreach (var file in plan.Files)
        {
            console.Out.WriteLine(file switch
            {
                { To: null } => $"{when}删去 {file.From}",
                { From: var from, To: var to } when from == to => $"{when}改动 {to}",
                _ => $"{when}改名 {file.From} → {file.To}",
            });
        }

        foreach (var note in plan.Notes)
            console.Error.WriteLine($"提醒：{note}");
        var what = plan.Change.IsOfUnit ? "部门（单位）" : "项目";
        console.Out.WriteLine(plan.IsMerge
            ? $"{when}把{what} {plan.Change.Old} 并入 {plan.Change.New}，{plan.Files.Length} 个文件。"
            : $"{when}把{what}编码 {plan.Change.Old} 改为 {plan.Change.New}，{plan.Files.Length} 个文件。");
        return ExitCode.Done;
    }

    private static int RefuseUnreadable(CommandConsole console, ContentReading reading)
    {
        FindingTextReport.Write(console.Error, [.. reading.Findings.Select(finding => ReportedFinding.Of(finding, reading))]);
        console.Error.WriteLine("内容目录中有文件无法读取，没有写入。");
        return ExitCode.Unusable;
    }
}
