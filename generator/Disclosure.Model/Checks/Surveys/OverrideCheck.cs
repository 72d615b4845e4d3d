using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Checks.Surveys;

/// <summary>Where staff decided otherwise, they say why and which office did.</summary>
internal static class OverrideCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not SatisfactionResult { Override: { } decided })
            return;
        if (string.IsNullOrWhiteSpace(decided.Reason))
            findings.Add(SurveyFindings.OverrideUnexplained, "override.reason", "没有写另行认定的理由。");
        if (string.IsNullOrWhiteSpace(decided.By))
            findings.Add(SurveyFindings.OverrideUnexplained, "override.by", "没有写由哪个单位认定。");
        if (decided.Value.Percent is < 0m or > 100m)
            findings.Add(SurveyFindings.OverrideUnexplained, "override.value", $"认定的比率 {decided.Value} 不在 0–100% 之间。");
    }
}
