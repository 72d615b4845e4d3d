using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Publishing.Gate;

/// <summary>A point of the release checklist (公开审批单), and how the release stands against it.</summary>
/// <param name="Name">What was looked at, in Chinese, such as <c>个人信息</c>.</param>
/// <param name="State">How it stands.</param>
/// <param name="Findings">What was found, the worst first.</param>
/// <param name="Note">What was looked at and how much of it, or what was acknowledged; nothing where the name says enough.</param>
public sealed record GateCheck(string Name, GateState State, ImmutableArray<Finding> Findings, string? Note = null)
{
    /// <summary>A point that findings decide: blocked by an error, warned by any other.</summary>
    public static GateCheck Of(string name, IEnumerable<Finding> findings, string? note = null)
    {
        ImmutableArray<Finding> all = [.. findings.OrderByDescending(finding => finding.Severity)];
        var state = all switch
        {
            [] => GateState.Passed,
            [{ Severity: Severity.Error }, ..] => GateState.Blocked,
            _ => GateState.Warned,
        };
        return new GateCheck(name, state, all, note);
    }
}
