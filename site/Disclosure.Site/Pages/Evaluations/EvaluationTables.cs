using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Evaluations;

/// <summary>Evaluations as tables, for readers and as data.</summary>
public static class EvaluationTables
{
    private static readonly ImmutableArray<DataColumn> DataColumns =
    [
        new("year", "年度"), new("kind", "评价类型"), new("title", "评价报告"), new("subject", "评价对象"), new("unitCode", "单位编码"),
        new("unit", "单位"), new("evaluator", "评价机构"), new("date", "报告日期"), new("total", "评价得分"), new("grade", "评价等级"),
        new("selfTotal", "自评得分"), new("selfGrade", "自评等级"), new("disagreement", "评价与自评之差"), new("findings", "发现问题（个）"),
        new("withheld", "不予公开"),
    ];

    /// <summary>All evaluations as data.</summary>
    public static DataTable Data(ImmutableArray<EvaluationEntry> entries) => new("evaluations", "绩效评价", DataColumns, entries.Select(RowOf));

    /// <summary>Evaluations for readers.</summary>
    public static FactTable ForReaders(Page page, string caption, ImmutableArray<EvaluationEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            caption,
            [
                FactColumn.Words("评价报告"), FactColumn.Words("年度"), FactColumn.Words("评价对象"), FactColumn.Words("评价机构"),
                FactColumn.Figures("评价得分"), FactColumn.Figures("单位自评"), FactColumn.Figures("发现问题（个）"),
            ],
            [.. entries.Select(entry => ReaderRow(page, entry))])
        {
            HidesCaption = true,
        };
    }

    /// <summary>Rechecks beside the self-evaluations they looked at, the disagreement in words.</summary>
    public static FactTable Rechecks(Page page, string caption, ImmutableArray<EvaluationEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            caption,
            [
                FactColumn.Words("复核对象"), FactColumn.Words("年度"), FactColumn.Figures("单位自评"), FactColumn.Figures("抽查复核"),
                FactColumn.Words("两者相比"), FactColumn.Words("复核报告"),
            ],
            [.. entries.Select(entry => RecheckRow(page, entry))])
        {
            HidesCaption = true,
        };
    }

    private static ImmutableArray<FactCell> ReaderRow(Page page, EvaluationEntry entry) =>
    [
        new(entry.Title, page.LinkTo(entry.Path), entry.Preview),
        entry.Year.ToString(CultureInfo.InvariantCulture),
        new(entry.Subject, page.LinkTo(entry.SubjectPath), Note: entry.Unit == entry.Subject ? null : entry.Unit),
        entry.Evaluator,
        entry.IsWithheld ? new Badge("不予公开", Tone.Neutral) : WithGrade(entry.Total?.ToString(), entry.Grade?.Term()),
        WithGrade(entry.SelfTotal?.ToString(), entry.SelfGrade?.Term()),
        entry.IsWithheld ? FactCell.Empty : entry.Findings.ToString(CultureInfo.InvariantCulture),
    ];

    private static ImmutableArray<FactCell> RecheckRow(Page page, EvaluationEntry entry) =>
    [
        new(entry.Subject, page.LinkTo(entry.SubjectPath), entry.Preview, entry.Unit == entry.Subject ? null : entry.Unit),
        entry.Year.ToString(CultureInfo.InvariantCulture),
        WithGrade(entry.SelfTotal?.ToString(), entry.SelfGrade?.Term()),
        WithGrade(entry.Total?.ToString(), entry.Grade?.Term()),
        DisagreementWords.Cell(entry),
        new("查看报告", page.LinkTo(entry.Path), Note: entry.Evaluator),
    ];

    private static FactCell WithGrade(string? total, string? grade) => (total, grade) switch
    {
        ({ } points, { } word) => $"{points}（{word}）",
        ({ } points, null) => points,
        (null, { } word) => word,
        _ => FactCell.Empty,
    };

    private static ImmutableArray<DataCell> RowOf(EvaluationEntry entry) =>
    [
        entry.Year, entry.Kind.Term(), entry.Title, entry.Subject, entry.UnitCode, entry.Unit, entry.Evaluator, entry.Date, entry.Total,
        entry.Grade?.Term(), entry.SelfTotal, entry.SelfGrade?.Term(), entry.Disagreement, entry.Findings, (bool?)entry.IsWithheld,
    ];
}
