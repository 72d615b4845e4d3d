using System.Globalization;
using Disclosure.Model.Accountability;
using Disclosure.Model.Amounts;
using Disclosure.Model.Coverage;
using Disclosure.Model.Terms;
using Disclosure.Site.Data;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Coverage;

/// <summary>The tables of a year's coverage and rechecks.</summary>
internal static class CoverageTables
{
    private const string Hidden = AccountabilityCount.FewerThanLeast;

    /// <summary>How far each department's projects are self-evaluated, by number and by money.</summary>
    public static Table<DepartmentCoverage> Coverage { get; } = new("coverage", "各部门自评覆盖", of =>
    [
        of.Code("departmentCode", "部门编码", row => row.Code),
        Department(of),
        of.Count("targets", "应自评的项目", "个", row => row.Projects.Counted) with { Total = Sum(row => row.Projects.Counted) },
        of.Count("covered", "公开自评", "个", row => row.Projects.Covered) with { Total = Sum(row => row.Projects.Covered) },
        of.Count("missing", "没有公开自评", "个", row => row.IsDue ? row.Projects.Missing : null) with
        {
            Cell = (_, row) => row.WhyNotYet is { } why ? (FactCell)why : null,
            Total = Sum(row => row.IsDue ? row.Projects.Missing : 0),
        },
        of.Count("missingNotDue", "其中未到期", "个", row => row.IsDue ? row.NotDue : null) with
        {
            Total = Sum(row => row.IsDue ? row.NotDue : 0),
            ShownFor = row => row.IsDue && row.NotDue > 0,
        },
        of.Count("withheldCount", "不予公开", "个", row => row.Projects.Withheld) with
        {
            Total = Sum(row => row.Projects.Withheld),
            ShownFor = row => row.Projects.Withheld > 0,
        },
        of.Count("aside", "不计入的项目", "个", row => row.Aside.Length) with
        {
            Total = Sum(row => row.Aside.Length),
            ShownFor = row => row.Aside.Length > 0,
        },
        of.Share("byNumber", "按项目数", row => row.IsDue ? row.Projects.ByNumber : null) with { Total = Share(due => due.ByNumber) },
        of.Amount("amount", "年初预算", row => row.Projects.Amount) with
        {
            Total = ColumnTotals.Amount<DepartmentCoverage>(row => row.Projects.Amount),
        },
        of.Amount("coveredAmount", "其中公开自评的", row => row.Projects.CoveredAmount) with
        {
            Total = ColumnTotals.Amount<DepartmentCoverage>(row => row.Projects.CoveredAmount),
        },
        of.Share("byMoney", "按资金", row => row.IsDue ? row.Projects.ByMoney : null) with { Total = Share(due => due.ByMoney) },
        of.Count("withoutAmount", "没有金额", "个", row => row.Projects.WithoutAmount) with
        {
            ShownFor = row => row.Projects.WithoutAmount > 0,
        },
        of.Words("state", "没有覆盖率的原因", row => row.WhyNotYet?.Text) with { Use = ColumnUse.Data },
        of.Words("overall", "整体自评", row => row.Overall.Text) with { Cell = (_, row) => row.Overall, PhoneLabel = "整体自评" },
    ]);

    /// <summary>How the scores of others differ from self-given ones, department by department.</summary>
    public static Table<DepartmentCoverage> Gaps { get; } = new("differences", "各部门自评与绩效评价之差", of =>
    [
        of.Code("departmentCode", "部门编码", row => row.Code),
        Department(of),
        of.Count("compared", "绩效评价", "份", row => row.Gaps.Compared) with { Total = Sum(row => row.Gaps.Compared) },
        .. Enum.GetValues<GapBand>().Select(band =>
            of.Count(BandWords.KeyOf(band), BandWords.Of(band), null, row => row.Gaps.In(band)) with
            {
                Total = Sum(row => row.Gaps.In(band)),
            }),
        of.Difference("median", "相差的中位数", row => row.Gaps.Median),
        of.Count("gradeChanged", "等级改变", "份", row => row.Gaps.GradeChanged) with { Total = Sum(row => row.Gaps.GradeChanged) },
        of.Count("incomparable", "无从比较", "份", row => row.Gaps.Incomparable) with
        {
            Total = Sum(row => row.Gaps.Incomparable),
            ShownFor = row => row.Gaps.Incomparable > 0,
        },
    ]);

    /// <summary>How often what was counted of supervision; of one to four only that they are few.</summary>
    public static Table<AccountabilityCount> Accountability { get; } = new("accountability", "监督和问责", of =>
    [
        of.Words("matter", "事项", row => row.Matter.Term()),
        new(
            "number", "次数", new ColumnLook($"整数；除再评价外，1 至 4 写“{Hidden}”", true),
            row => row.Number is { } number ? (DataCell)(int?)number : Hidden,
            row => row.Number?.ToString(CultureInfo.InvariantCulture) ?? Hidden),
    ]);

    private static Column<DepartmentCoverage> Department(ColumnsOf<DepartmentCoverage> of) =>
        of.Words("department", "部门", row => row.Name) with { Cell = (root, row) => new(row.Name, root.LinkTo(row.Path)) };

    // Of the departments whose self-evaluations should be there, as the large figures above.
    private static ColumnTotal<DepartmentCoverage> Share(Func<SelfEvaluationCoverage, Percentage?> share) => new(rows =>
        share(rows.Where(row => row.IsDue).Aggregate(default(SelfEvaluationCoverage), (sum, row) => sum + row.Projects))?.ToString());

    private static ColumnTotal<DepartmentCoverage> Sum(Func<DepartmentCoverage, int> value) => ColumnTotals.Count(value);
}
