using System.CommandLine;
using System.CommandLine.Parsing;
using Disclosure.Generator.Commands.Acting;
using Disclosure.Generator.Commands.Check;
using Disclosure.Generator.Commands.Import;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Acknowledging;

namespace Disclosure.Generator.Commands.Acknowledge;

/// <summary>
/// <c>disclosure acknowledge</c>: a person looked at findings, one by one, and stands for leaving what they are about as it is. What holds
/// a release back is published all the same; what only warns is listed no more.
/// </summary>
internal static class AcknowledgeCommand
{
    public static Command Create(CommandConsole console)
    {
        var ids = Ids();
        var reason = new Option<string?>("--reason") { Description = "为什么可以照此公开，或不用改", HelpName = "TEXT" };
        var isPublic = new Option<bool>("--public") { Description = "理由随公开内容一起公开" };
        var undo = new Option<bool>("--undo") { Description = "撤销这些编号的认可，问题重新列出" };
        var prune = new Option<bool>("--prune") { Description = "删去已经没有对应问题的认可" };
        var forms = new Option<string[]>("--import")
        {
            Description = "问题是导入这些报表时报告的：再读一遍报表（文件或文件夹，可写几次），认可其中的问题",
            HelpName = "FILE",
        };
        var reading = new FormReadingOptions("；与导入时相同");
        var content = SharedOptions.Content();
        var command = new Command("acknowledge", "逐条认可检查和导入发现的问题：人看过，写明理由，照此公开或不再列出")
            { ids, reason, isPublic, undo, prune, forms };
        foreach (var option in reading.All)
            command.Add(option);
        command.Add(content);
        command.Validators.Add(result => Validate(
            result, result.GetResult(ids) is { Tokens.Count: > 0 }, result.GetResult(reason), result.GetResult(undo) is not null,
            result.GetResult(prune) is not null));
        command.SetAction((parsed, stop) => Abandonable.Run(
            () =>
            {
                var folder = parsed.GetRequiredValue(content);
                var checkedContent = CheckedContent.Read(folder, console, stop: stop);
                if (!checkedContent.Reading.IsReadable)
                    return RefuseUnreadable(console, checkedContent);
                if (ActingConsole.Of(console, folder) is not { } acting)
                    return ExitCode.Unusable;
                var found = FoundFindings.Of(checkedContent, parsed.GetValue(forms) ?? [], () => reading.Of(parsed, folder, acting));
                var registers = new AcknowledgementChange(acting, folder, checkedContent.Reading);
                if (parsed.GetValue(prune))
                    return new Pruning(acting, found, registers).Prune();
                return parsed.GetValue(undo)
                    ? new Withdrawing(acting, registers).Withdraw(parsed.GetValue(ids)!)
                    : new Acknowledging(acting, folder, found, registers)
                        .Write([.. parsed.GetValue(ids)!], parsed.GetValue(reason)!.Trim(), parsed.GetValue(isPublic));
            },
            stop));
        return command;
    }

    private static void Validate(CommandResult result, bool hasIds, OptionResult? reason, bool undo, bool prune)
    {
        if (prune && (hasIds || undo || reason is not null))
            result.AddError("“--prune”不与编号、--reason、--undo 一起用。");
        else if (!prune && !hasIds)
            result.AddError("缺少问题编号：见 disclosure check 和导入报告。");
        else if (undo && reason is not null)
            result.AddError("“--undo”不与 --reason 一起用。");
        else if (!prune && !undo && reason?.Tokens.Any(token => token.Value.Trim().Length > 0) != true)
            result.AddError("缺少必填的选项“--reason”：写明理由。");
    }

    private static Argument<FindingId[]> Ids() => new("ID")
    {
        Description = "问题编号，见 disclosure check 和导入报告",
        Arity = ArgumentArity.ZeroOrMore,
        CustomParser = result =>
        {
            foreach (var token in result.Tokens.Where(token => FindingId.TryParse(token.Value) is null))
                result.AddError($"问题编号“{token.Value}”不对：是 disclosure check 列出的 10 位十六进制数字。");
            return [.. result.Tokens.Select(token => FindingId.TryParse(token.Value)).OfType<FindingId>()];
        },
    };

    private static int RefuseUnreadable(CommandConsole console, CheckedContent content)
    {
        FindingTextReport.Write(console.Error, content.ReportReading());
        console.Error.WriteLine("内容目录中有文件无法读取，没有写入。");
        return ExitCode.Unusable;
    }
}
