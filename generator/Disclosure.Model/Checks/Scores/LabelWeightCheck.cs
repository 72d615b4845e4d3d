
namespace Disclosure.Model.Checks.Scores;

/// <summary>Points stated in a first-level label are those of its rows.</summary>
internal static class LabelWeightCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        for (var i = 0; i < record.Indicators.Length; i++)
        {
            var label = record.Indicators[i].Level1;
            if ((i > 0 && record.Indicators[i - 1].Level1 == label) || LabelWeight.Of(label) is not { } stated)
                continue;
            var rows = record.Indicators.Where(row => row.Level1 == label).ToList();
            if (rows.Any(row => row.Weight is null))
                continue;
            var sum = TableWeights.Sum(rows.Select(row => row.Weight));
            if (sum != stated)
                findings.Add(ScoreFindings.LabelWeightDiffers, $"indicators[{i}].level1", $"“{label}”各行分值之和为 {sum} 分。");
        }
    }
}
