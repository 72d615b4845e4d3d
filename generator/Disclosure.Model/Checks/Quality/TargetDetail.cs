using Disclosure.Model.Indicators;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Quality;

/// <summary>Whether a target of an indicator says enough to be held against a result: by the same rules as the checks.</summary>
public static class TargetDetail
{
    /// <summary>What it lacks, for readers; nothing where it says enough.</summary>
    /// <param name="record">The record that the row is of.</param>
    /// <param name="row">The row.</param>
    /// <param name="index">Which row of the record.</param>
    public static string? ProblemOf(RecordKey record, Indicator row, int index)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Target.IsEmpty)
            return "没有写指标值";
        if (row.Target.Kind is not (IndicatorValueKind.Qualitative or IndicatorValueKind.Number))
            return null;
        var findings = new FindingCollector(record);
        VagueTargetCheck.Check(row, index, findings);
        MeasureUnitCheck.Check(row, index, findings);
        foreach (var finding in findings.Ordered())
        {
            if (finding.Definition == QualityFindings.VagueTarget)
                return $"指标值只写“{row.Target.Raw}”，没有写到什么程度";
            if (finding.Definition == QualityFindings.UnitMissing)
                return $"指标值“{row.Target.Raw}”没有计量单位";
        }

        return null;
    }
}
