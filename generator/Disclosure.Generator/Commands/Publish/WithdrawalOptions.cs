using System.CommandLine;
using Disclosure.Publishing.Releases;

namespace Disclosure.Generator.Commands.Publish;

/// <summary>The options of <c>disclosure publish</c> for what must not be public any more.</summary>
internal sealed class WithdrawalOptions
{
    private readonly Option<string[]> _records = new("--record")
    {
        Description = "与 --withdraw 一起用：要撤下的记录，按内容目录里的路径，如 years/2025/budget/projects/101-001",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _reason = new("--withdraw") { Description = "撤下：已公开、依法不得公开的；写明原因，不写要撤下的内容", HelpName = "REASON" };
    private readonly Option<string?> _basis = new("--basis") { Description = "与 --withdraw 一起用：法律依据", HelpName = "LAW" };
    private readonly Option<bool> _atOnce = new("--at-once")
    {
        Description = "与 --withdraw 一起用：一个人立即撤下（如泄露个人信息），第二个人下一个工作日内补签",
    };

    /// <summary>Adds the options to the command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _records, _reason, _basis, _atOnce })
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            var isWithdrawal = result.GetResult(_reason) is { Implicit: false };
            var others = new Option[] { _records, _basis, _atOnce }.Where(option => result.GetResult(option) is { Implicit: false })
                .ToList();
            if (!isWithdrawal && others.Count > 0)
                result.AddError($"{others[0].Name} 要和 --withdraw 一起用。");
            else if (isWithdrawal && result.GetResult(_records) is not { Implicit: false })
                result.AddError("--withdraw 要用 --record 写明撤下哪些记录。");
            else if (isWithdrawal && string.IsNullOrWhiteSpace(result.GetValue(_reason)))
                result.AddError("--withdraw 后面要写明原因，公众看得到。");
        });
    }

    /// <summary>Whether a withdrawal was asked for.</summary>
    public bool IsAsked(System.CommandLine.Parsing.CommandResult result) => result.GetResult(_reason) is { Implicit: false };

    /// <summary>What was asked for; nothing where it is no withdrawal.</summary>
    public Withdrawal? Of(ParseResult parsed) => parsed.GetValue(_reason) is { } reason
        ? new Withdrawal([.. parsed.GetValue(_records) ?? []], reason, parsed.GetValue(_basis) ?? "", parsed.GetValue(_atOnce))
        : null;
}
