using Disclosure.Model.Acknowledging;
using Disclosure.Model.Checks.Acknowledging;

namespace Disclosure.Generator.Commands.Acknowledge;

/// <summary>
/// Takes away acceptances that meet no finding any more. Those of forms stay, but for the forms that were read: of the others nobody knows.
/// </summary>
/// <param name="console">The console.</param>
/// <param name="found">What was found.</param>
/// <param name="registers">The registers.</param>
internal sealed class Pruning(CommandConsole console, FoundFindings found, AcknowledgementChange registers)
{
    /// <summary>Takes them away; gives the command's exit code.</summary>
    public int Prune()
    {
        var there = found.All.Where(finding => finding.CanBeAcknowledged).Select(finding => finding.Id).ToHashSet();
        var gone = registers.Registers.SelectMany(register => register.Rows).Where(row => !there.Contains(row.Id) && IsKnown(row)).ToList();
        if (gone.Count == 0)
        {
            console.Out.WriteLine("没有要删去的认可。");
            return ExitCode.Done;
        }

        var changed = registers.Registers.Where(register => register.Rows.Any(gone.Contains))
            .Select(register => register with { Rows = register.Rows.RemoveAll(gone.Contains) });
        if (!registers.Write("acknowledge --prune", changed))
            return ExitCode.Unusable;
        foreach (var row in gone)
            console.Out.WriteLine($"已删去 {row.Id}：{row.Code} {row.Path}");
        return ExitCode.Done;
    }

    private bool IsKnown(Acknowledgement row) => !FormPlace.Is(row.Path) || found.Forms.Contains(FormPlace.FormOf(row.Path));
}
