using System.CommandLine;
using Disclosure.Model.Staff;
using Disclosure.Publishing.Releases;

namespace Disclosure.Generator.Commands.Publish;

/// <summary><c>disclosure rollback</c>: prepares going back to what an earlier edition said, as an act of its own.</summary>
internal static class RollbackCommand
{
    public static Command Create(CommandConsole console)
    {
        var id = SharedOptions.EditionArgument();
        var content = SharedOptions.Content();
        var reason = new Option<string>("--reason") { Description = "为什么恢复，公众看得到", HelpName = "REASON", Required = true };
        reason.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
                result.AddError("--reason 后面要写明原因，公众看得到。");
        });
        var trial = new Option<bool>("--dry-run") { Description = "只看公众会看到的变化，不准备版次" };
        var format = SharedOptions.Format("text", "json");
        var command = new Command("rollback", "准备恢复到以前的一个版次，作为一次新的公开") { id, reason, content, trial, format };
        command.SetAction((parsed, stop) => Abandonable.Run(
            () =>
            {
                if (ActOfPublishing.Begin(console, parsed.GetRequiredValue(content), PublishingRole.Prepare) is not { } act)
                    return ExitCode.Unusable;
                var rollback = new Rollback(parsed.GetRequiredValue(id)!.Value, parsed.GetRequiredValue(reason));
                var preparation = ReleasePreparing.Prepare(act.Office, rollback, act.Person, parsed.GetValue(trial));
                PreparationReport.Write(act, preparation, SharedOptions.ToFindingFormat(parsed.GetRequiredValue(format)));
                if (preparation.Pending is { } pending)
                    NextSteps.Write(act.Console.Out, act.Office, pending);
                return preparation.IsBlocked ? ExitCode.Blocked : ExitCode.Done;
            },
            stop));
        return command;
    }
}
