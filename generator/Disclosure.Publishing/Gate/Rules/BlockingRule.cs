using Disclosure.Model.Checks;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>
/// 阻断问题: no check finds an error in what is released. Approval, personal data and what is withheld have points of their own.
/// </summary>
internal static class BlockingRule
{
    public static GateCheck Check(GateInput input)
    {
        var findings = input.FindingsInScope
            .Where(finding => finding.Severity == Severity.Error && !OwnPoint.Has(finding.Definition)).ToList();
        var warnings = input.FindingsInScope.Count(finding => finding.Severity == Severity.Warning);
        return GateCheck.Of("阻断问题", findings, warnings == 0 ? null : $"另有 {warnings} 处提醒，见 disclosure check；批复的数字照登不改。");
    }
}
