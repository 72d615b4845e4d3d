namespace Disclosure.Model.Checks.Form;

/// <summary>Every row of an indicator table has a name and a target value.</summary>
internal static class IndicatorRowsCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        for (var i = 0; i < record.Indicators.Length; i++)
        {
            var row = record.Indicators[i];
            if (string.IsNullOrWhiteSpace(row.Level3))
                findings.Add(FormFindings.IndicatorNameMissing, $"indicators[{i}].level3", $"“{row.Level2}”下第 {i + 1} 行没有三级指标名称。");
            if (string.IsNullOrWhiteSpace(row.Target.Raw) && row.WholePeriodTarget is null or { IsEmpty: true })
                findings.Add(FormFindings.TargetValueMissing, $"indicators[{i}].target", $"“{row.Level3}”没有指标值。");
        }
    }
}
