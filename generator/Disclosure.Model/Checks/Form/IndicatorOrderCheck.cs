namespace Disclosure.Model.Checks.Form;

/// <summary>Rows of one first-level indicator stand together.</summary>
internal static class IndicatorOrderCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        var left = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < record.Indicators.Length; i++)
        {
            var (before, now) = (record.Indicators[i - 1].Level1, record.Indicators[i].Level1);
            if (before == now)
                continue;
            left.Add(before);
            if (!left.Contains(now))
                continue;
            findings.Add(FormFindings.IndicatorsScattered, $"indicators[{i}].level1", $"“{now}”的指标在“{before}”之后又出现。");
            return;
        }
    }
}
