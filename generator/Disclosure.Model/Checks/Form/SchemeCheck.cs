namespace Disclosure.Model.Checks.Form;

/// <summary>The scheme a table is scored by exists.</summary>
internal static class SchemeCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (!record.IsTable || record.Scheme is not null)
            return;
        var message = record.SchemeId is { } id ? $"没有名为“{id}”的评分方案。" : "门户的默认评分方案不存在。";
        findings.Add(FormFindings.SchemeUnknown, record.SchemeId is null ? "" : "scheme", message);
    }
}
