using System.Collections.Immutable;
using System.CommandLine;
using Disclosure.Content.Folder;
using Disclosure.Generator.Commands.Survey;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands.Approve;

/// <summary><c>disclosure approve</c>: registers approvals, and freezes what they approved.</summary>
internal static class ApproveCommand
{
    public static Command Create(CommandConsole console)
    {
        var options = new ApproveOptions();
        var content = SharedOptions.Content();
        var command = new Command("approve", "登记批复，记下批复了的内容；以后再有改动，就是未经批复")
        {
            options.Year, options.Stage, options.Units, options.Government, options.List, options.Document, options.Date, options.Kind,
            options.Attachment, options.PublishAttachment, options.Elsewhere, options.Address, options.Reason, content,
        };
        command.Validators.Add(options.Check);
        command.SetAction(async (parsed, stop) =>
        {
            var folder = parsed.GetRequiredValue(content);
            var reading = await ContentInput.ReadAsync(folder, console, stop).ConfigureAwait(false);
            return reading.IsReadable
                ? Approve(console, folder, reading, options.Read(parsed))
                : SurveyOptions.RefuseUnreadable(console, reading);
        });
        return command;
    }

    private static int Approve(CommandConsole console, DirectoryInfo folder, ContentReading reading, ApproveRequest request)
    {
        if (RowsOf(console, request) is not { } rows)
            return ExitCode.Unusable;
        ApprovalScan? scan = null;
        if (request.Attachment is { } attachment)
        {
            (scan, var problem) = ApprovalScan.Read(attachment, request.IsAttachmentPublished);
            if (scan is null)
                return Refuse(console, ApproveFindings.BadAttachment, problem);
        }

        var plan = new ApprovalPlan(reading.Records, request);
        var approved = plan.Of(rows);
        foreach (var (definition, message) in plan.Problems)
            CommandReport.Write(console, definition, message);
        return plan.Problems.Count == 0 ? Register(console, folder, reading, approved, scan) : ExitCode.Unusable;
    }

    private static ImmutableArray<ApprovalRow>? RowsOf(CommandConsole console, ApproveRequest request)
    {
        if (request.List is null)
            return ImmutableArray.Create(request.Row!);
        var (rows, problems) = ApprovalList.Read(request.List);
        foreach (var problem in problems)
            CommandReport.Write(console, ApproveFindings.BadList, problem);
        return problems.IsEmpty ? rows : null;
    }

    private static int Register(
        CommandConsole console, DirectoryInfo folder, ContentReading reading, List<ApprovedRecords> approved, ApprovalScan? scan)
    {
        foreach (var act in approved)
            ApprovalReport.Write(console.Out, reading.Records, act);
        var written = approved.Where(act => !act.New.IsEmpty || scan is not null).ToList();
        if (written.Count == 0)
        {
            console.Out.WriteLine("都已批复，没有改动，没有写入。");
            return ExitCode.Done;
        }

        var first = written[0].Act;
        using var change = ContentChanges.Begin(
            console, folder, $"approve --year {first.Year} --document {first.Approval.Document}{(written.Count > 1 ? " …" : "")}");
        if (change is null)
            return ExitCode.Unusable;
        var writing = new ApprovalWriting(folder, reading);
        var paths = written.Select(act => writing.Write(change, act, scan)).ToList();
        if (!ContentChanges.Commit(console, change))
            return ExitCode.Unusable;
        foreach (var path in paths)
            console.Out.WriteLine($"已写入 {path}");
        console.Out.WriteLine($"登记批复 {written.Count} 份，批复记录 {written.Sum(act => act.New.Length)} 条。");
        return ExitCode.Done;
    }

    private static int Refuse(CommandConsole console, FindingDefinition definition, string message)
    {
        CommandReport.Write(console, definition, message);
        return ExitCode.Unusable;
    }
}
