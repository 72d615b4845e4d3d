using System.Collections.Immutable;
using Disclosure.Publishing.Gate.Rules;

namespace Disclosure.Publishing.Gate;

/// <summary>
/// The gate that a release passes: the points of the checklist, each a rule of its own. What blocks is never published; what only warns
/// is told, and the person who approves has seen it.
/// </summary>
public static class ReleaseGate
{
    private static readonly ImmutableArray<Func<GateInput, GateCheck>> Rules =
    [
        ReadingRule.Check,
        SettingsRule.Check,
        BlockingRule.Check,
        ApprovalRule.Check,
        OwedRule.Check,
        AgreementRule.Check,
        ChangeKindRule.Check,
        SchemeRule.Check,
        PersonalDataRule.Check,
        WithholdingRule.Check,
        PublicWordsRule.Check,
        LinkRule.Check,
        WorkingFolderRule.Check,
        SignatureRule.Check,
    ];

    /// <summary>Looks at a release point by point.</summary>
    public static ReleaseChecklist Check(GateInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new ReleaseChecklist([.. Rules.Select(rule => rule(input)), .. CodesRule.Check(input)])
        {
            Accepted = AcceptedFindings.Of(input),
        };
    }
}
