using Disclosure.Model.Calendar;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Terms;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Rectifications;

/// <summary>The tables of the 整改台账 beside its items.</summary>
internal static class RectificationLists
{
    /// <summary>How many faults of each year are how far mended.</summary>
    public static Table<RectificationYear> Years { get; } = new("years", "各年度整改情况", of =>
    [
        of.Year("year", "年度", row => row.Year) with { Text = row => $"{row.Year} 年" },
        Number(of, "found", "发现的问题", counts => counts.Found),
        Number(of, "closed", "已销号", counts => counts.Closed),
        Number(of, "inTime", "其中按期整改", counts => counts.InTime),
        Number(of, "late", "其中超期整改", counts => counts.Late),
        Number(of, "overdue", "逾期未整改", counts => counts.Overdue),
        Number(of, "reported", "待复核", counts => counts.Reported),
        Number(of, "open", "整改中", counts => counts.Open),
        Number(of, "withheldCount", "不予公开", counts => counts.Withheld),
    ]);

    /// <summary>Problems of evaluations that nobody entered to be mended.</summary>
    public static Table<UnregisteredFinding> Unregistered { get; } = new("unregistered", "没有公开整改登记的问题", of =>
    [
        of.Year("year", "年度", row => row.Evaluation.Year) with { Use = ColumnUse.Data },
        of.Words("subject", "项目或单位", row => row.Subject) with { Use = ColumnUse.Data },
        of.Code("unitCode", "单位编码", row => row.Evaluation.Unit.Value),
        of.Words("unit", "单位", row => row.Unit) with { Use = ColumnUse.Data },
        of.Words("kind", "评价类型", row => row.Evaluation.Kind.Term()) with { Use = ColumnUse.Data },
        of.Words("evaluation", "评价报告", row => row.Evaluation.Title) with
        {
            Cell = (root, row) =>
                new(row.Evaluation.Title, root.LinkTo(row.Path) + "#findings", Note: $"{row.Evaluation.Year} 年，{row.Unit}"),
        },
        of.Count("number", "序号", null, row => row.Number) with { Use = ColumnUse.Data },
        of.Words("problem", "发现的问题", row => row.Finding.Problem),
        of.Words("suggestion", "整改建议", row => row.Finding.Suggestion),
        of.Day("deadline", "整改期限", row => row.Finding.Deadline) with
        {
            Text = row => row.Finding.Deadline?.InChinese() ?? "未定期限",
            Cell = (_, row) => row.IsPast
                ? new(row.Finding.Deadline!.Value.InChinese(), Note: "已过期限")
                : null,
        },
    ]);

    private static Column<RectificationYear> Number(
        ColumnsOf<RectificationYear> of, string key, string heading, Func<RectificationCounts, int> number) =>
        of.Count(key, heading, "个", row => number(row.Counts)) with
        {
            Total = ColumnTotals.Count<RectificationYear>(row => number(row.Counts)),
        };
}
