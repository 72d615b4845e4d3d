using System.CommandLine;
using Disclosure.Generator.Commands.Acting;
using Disclosure.Generator.Commands.Check;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Acknowledging;

namespace Disclosure.Generator.Commands.Acknowledge;

/// <summary>
/// <c>disclosure acknowledge</c>: a person looked at findings, one by one, and stands for publishing what they are about all the same.
/// </summary>
internal static class AcknowledgeCommand
{
    public static Command Create(CommandConsole console)
    {
        var ids = Ids();
        var reason = new Option<string>("--reason") { Description = "为什么可以照此公开", HelpName = "TEXT", Required = true };
        reason.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                result.AddError("“--reason”没有写理由。");
        });
        var isPublic = new Option<bool>("--public") { Description = "理由随公开内容一起公开" };
        var content = SharedOptions.Content();
        var command = new Command("acknowledge", "逐条认可检查发现的问题：人看过，写明理由，照此公开") { ids, reason, isPublic, content };
        command.SetAction((parsed, stop) => Abandonable.Run(
            () =>
            {
                var folder = parsed.GetRequiredValue(content);
                var checkedContent = CheckedContent.Read(folder, console, stop: stop);
                if (!checkedContent.Reading.IsReadable)
                    return RefuseUnreadable(console, checkedContent);
                if (ActingConsole.Of(console, folder) is not { } acting)
                    return ExitCode.Unusable;
                return new Acknowledging(acting, folder, checkedContent).Write(
                    [.. parsed.GetRequiredValue(ids)], parsed.GetRequiredValue(reason).Trim(), parsed.GetValue(isPublic));
            },
            stop));
        return command;
    }

    private static Argument<FindingId[]> Ids() => new("ID")
    {
        Description = "问题编号，见 disclosure check",
        Arity = ArgumentArity.OneOrMore,
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
