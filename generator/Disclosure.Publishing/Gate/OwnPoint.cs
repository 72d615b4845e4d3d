using System.Collections.Frozen;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Duties;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Checks.Secrecy;
using Disclosure.Model.Checks.Statute;

namespace Disclosure.Publishing.Gate;

/// <summary>Which findings of the checks have a point of the checklist of their own.</summary>
internal static class OwnPoint
{
    /// <summary>批复: not approved, or changed since.</summary>
    public static readonly FrozenSet<FindingDefinition> Approval = [StatuteFindings.NotApproved, ApprovalFindings.ChangedSinceApproval];

    /// <summary>个人信息.</summary>
    public static readonly FrozenSet<FindingDefinition> PersonalData = [.. PrivacyFindings.All];

    /// <summary>不予公开.</summary>
    public static readonly FrozenSet<FindingDefinition> Withholding = [.. WithholdingFindings.All];

    /// <summary>应公开事项.</summary>
    public static readonly FrozenSet<FindingDefinition> Owed = [.. DutyFindings.Missing, StatuteFindings.ResultMissing];

    /// <summary>Whether a finding of the kind is told at another point than 阻断问题.</summary>
    public static bool Has(FindingDefinition definition) =>
        Owed.Contains(definition) || Approval.Contains(definition) || PersonalData.Contains(definition) || Withholding.Contains(definition);
}
