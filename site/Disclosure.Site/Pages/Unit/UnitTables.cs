using System.Collections.Immutable;
using Disclosure.Model.Indicators;
using Disclosure.Model.Scoring;
using Disclosure.Site.Data;

namespace Disclosure.Site.Pages.Unit;

/// <summary>A unit's tables as data.</summary>
internal static class UnitTables
{
    private static readonly ImmutableArray<DataColumn> Columns =
    [
        new("year", "年度"), new("form", "表"), new("level1", "一级指标"), new("level2", "二级指标"), new("level3", "三级指标"),
        new("target", "年度指标值"), new("actual", "实际完成值"), new("weight", "分值"), new("score", "得分"),
        new("recomputed", "核算得分"), new("reason", "偏差原因分析及改进措施"),
    ];

    /// <summary>Every indicator of the overall targets and self-evaluations.</summary>
    public static DataTable Indicators(ImmutableArray<UnitYear> years) =>
        new("indicators", "整体绩效指标", Columns, years.SelectMany(Rows));

    private static IEnumerable<ImmutableArray<DataCell>> Rows(UnitYear year)
    {
        foreach (var indicator in year.Target?.Indicators ?? [])
            yield return Row(year, "绩效目标", indicator, null);
        var self = year.SelfEvaluation?.Indicators ?? [];
        for (var i = 0; i < self.Length; i++)
            yield return Row(year, "绩效自评", self[i], i < year.Score?.Rows.Length ? year.Score.Rows[i] : null);
    }

    private static ImmutableArray<DataCell> Row(UnitYear year, string form, Indicator row, ScoreReceipt? receipt) =>
    [
        year.Year, form, row.Level1, row.Level2, row.Level3, row.Target.Raw, row.Result?.Actual.Raw, row.Weight,
        row.Result?.Score, receipt?.Computed, row.Result?.Reason,
    ];
}
