using Disclosure.Model.Acknowledging;
using Disclosure.Model.Checks.Acknowledging;

namespace Disclosure.Generator.Commands.Acknowledge;

/// <summary>Takes acceptances back, all that are named or none, so that their findings are listed and hold back again.</summary>
/// <param name="console">The console.</param>
/// <param name="registers">The registers that they stand in.</param>
internal sealed class Withdrawing(CommandConsole console, AcknowledgementChange registers)
{
    /// <summary>Takes them back; gives the command's exit code. An id that nobody accepted is said.</summary>
    public int Withdraw(IReadOnlyCollection<FindingId> ids)
    {
        var rows = registers.Registers.SelectMany(register => register.Rows).Where(row => ids.Contains(row.Id)).ToList();
        if (ids.Except(rows.Select(row => row.Id)).ToList() is { Count: > 0 } unknown)
        {
            CommandReport.Write(console, AcknowledgementFindings.Unknown, $"没有认可过编号为{string.Join("、", unknown)}的问题。");
            return ExitCode.Blocked;
        }

        var changed = registers.Registers.Where(register => register.Rows.Any(rows.Contains))
            .Select(register => register with { Rows = register.Rows.RemoveAll(rows.Contains) });
        if (!registers.Write($"acknowledge --undo {string.Join(' ', ids)}", changed))
            return ExitCode.Unusable;
        foreach (var row in rows)
            console.Out.WriteLine($"已撤销认可 {row.Id}：{row.Code} {row.Path}");
        return ExitCode.Done;
    }
}
