using Disclosure.Model.Schemes;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>
/// Words: the scheme's levels, each with a share of the weight. The level that the actual value states decides between
/// which points the approved ones must lie; which of them is the evaluator's judgement, so none is computed.
/// </summary>
internal static class QualitativeRule
{
    public static ScoreReceipt Score(ScoringRow row)
    {
        if (StatedLevel.Of(row, out var problem) is not { } level)
            return row.NotComputable(problem);
        var lowest = level.Band.Lowest.Ratio * row.Weight;
        var highest = level.Band.Highest.Ratio * row.Weight;
        return row.Banded(
            $"定性指标分档给分：{string.Join("；", row.Scheme.QualitativeBands.Select(Describe))}。",
            lowest,
            highest,
            $"“{row.Actual.Raw.Trim()}”属于“{level.Band.Name}”：{Figure.Points(row.Weight)} × {level.Band.Lowest}–{level.Band.Highest}"
                + $" = {Figure.Number(lowest)}–{Figure.Points(highest)}。",
            level.Remark is null ? [] : [level.Remark]);
    }

    private static string Describe(QualitativeBand band) => $"{band.Name}，得分值的 {band.Lowest}–{band.Highest}";
}
