using System.CommandLine;
using Disclosure.Content.Editions;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Staff;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Releases;

namespace Disclosure.Generator.Commands.Publish;

/// <summary>
/// <c>disclosure publish</c>: looks at what a release would change, point by point, and prepares it. Readers see nothing of it yet.
/// </summary>
internal static class PublishCommand
{
    public static Command Create(CommandConsole console)
    {
        var scope = new PublishOptions();
        var withdrawal = new WithdrawalOptions();
        var content = SharedOptions.Content();
        var output = SharedOptions.PublicOutput();
        var baseUrl = SharedOptions.BaseUrl();
        var trial = new Option<bool>("--dry-run") { Description = "只看：公开审核单和公众会看到的变化，不准备版次" };
        var pending = new Option<bool>("--pending") { Description = "列出已准备、还没有公开的版次" };
        var discard = SharedOptions.Edition("--discard", "作废一个已准备、还没有公开的版次");
        var format = SharedOptions.Format("text", "json");
        var command = new Command("publish", "准备公开：核对、列出公众会看到的变化，等另一个人审核") { content, output, baseUrl, trial, pending, discard, format };
        scope.AddTo(command, result =>
            withdrawal.IsAsked(result) || result.GetResult(pending) is { Implicit: false }
                || result.GetResult(discard) is { Implicit: false });
        withdrawal.AddTo(command);
        command.SetAction((parsed, stop) => Abandonable.Run(
            () =>
            {
                var folder = parsed.GetRequiredValue(content);
                var kind = SharedOptions.ToFindingFormat(parsed.GetRequiredValue(format));
                if (parsed.GetValue(pending))
                    return PendingList.Write(console, folder);
                if (ActOfPublishing.Begin(console, folder, RolesFor(withdrawal.Of(parsed))) is not { } act)
                    return ExitCode.Unusable;
                if (parsed.GetValue(discard) is { } unwanted)
                    return Discard(act, unwanted);
                if (withdrawal.Of(parsed) is { } takenDown)
                    return WithdrawalAct.Run(act, takenDown, parsed.GetValue(trial), parsed.GetRequiredValue(output),
                        parsed.GetValue(baseUrl), kind);
                return Prepare(act, scope.RequestOf(parsed), parsed.GetValue(trial), kind, stop);
            },
            stop));
        return command;
    }

    // What must not be public goes out on the word of whoever sees it first.
    private static PublishingRole[] RolesFor(Withdrawal? withdrawal) =>
        withdrawal is { IsAtOnce: true } ? Enum.GetValues<PublishingRole>() : [PublishingRole.Prepare];

    private static int Prepare(ActOfPublishing act, ReleaseRequest request, bool isTrial, FindingFormat format, CancellationToken stop)
    {
        var preparation = ReleasePreparing.Prepare(act.Office, request, act.Person, isTrial, stop);
        PreparationReport.Write(act, preparation, format);
        if (preparation.Pending is { } pending && format == FindingFormat.Text)
            NextSteps.Write(act.Console.Out, act.Office, pending);
        return preparation.IsBlocked ? ExitCode.Blocked : ExitCode.Done;
    }

    private static int Discard(ActOfPublishing act, Model.Editions.EditionId id)
    {
        EditionResult<PendingEdition> result = act.Office.Store.Discard(id);
        if (!result.Succeeded)
        {
            act.Tell(result.Findings);
            return ExitCode.Blocked;
        }

        act.Console.Out.WriteLine($"已作废待公开的版次 {id}；公众看到的内容没有变化。");
        return ExitCode.Done;
    }
}
