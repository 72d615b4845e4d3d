using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Evaluations;

/// <summary>The tables of evaluations.</summary>
public static class EvaluationTables
{
    /// <summary>Every evaluation.</summary>
    public static Table<EvaluationEntry> Evaluations { get; } = Listed("evaluations", "绩效评价");

    /// <summary>The evaluations of a project or unit beside the one whose page it is.</summary>
    public static Table<EvaluationEntry> Others { get; } = Listed("others", "同一对象的其他评价");

    /// <summary>
    /// Rechecks beside the self-evaluations they looked at, the disagreement in words: for readers, of what <see cref="Evaluations"/>
    /// holds as data.
    /// </summary>
    public static Table<EvaluationEntry> Rechecks { get; } = new("rechecks", "抽查复核", of =>
    [
        of.Words("subject", "复核对象", entry => entry.Subject) with
        {
            Cell = (root, entry) => new(entry.Subject, root.LinkTo(entry.SubjectPath), Note: UnitBelow(entry)),
        },
        of.Year("year", "年度", entry => entry.Year),
        of.Points("selfTotal", "自评总分", entry => entry.SelfTotal) with { Text = entry => WithGrade(entry.SelfTotal, entry.SelfGrade) },
        of.Points("total", "复核得分", entry => entry.Total) with { Text = entry => WithGrade(entry.Total, entry.Grade), Cell = WithheldCell },
        of.Words("comparison", "两者相比", DisagreementWords.Sentence) with { Cell = (_, entry) => DisagreementWords.Cell(entry) },
        of.Link("report", "复核报告", (root, entry) => new("查看报告", root.LinkTo(entry.Path), Note: entry.Evaluator)),
    ]);

    /// <summary>A year's evaluations of every kind beside the self-evaluations, in a file of their own; its heading has the year.</summary>
    public static Table<EvaluationEntry> Beside { get; } = new("beside-self-evaluations", "自评与绩效评价逐份对照", of =>
    [
        Subject(of),
        of.Code("unitCode", "单位编码", entry => entry.UnitCode),
        of.Words("unit", "单位", entry => entry.Unit) with { Use = ColumnUse.Data },
        of.Words("kind", "评价类型", entry => entry.Kind.Term()) with
        {
            Cell = (root, entry) => new(entry.Kind.Term(), root.LinkTo(entry.Path), Note: entry.Evaluator),
        },
        of.Points("selfTotal", "自评总分", entry => entry.SelfTotal) with { Text = entry => WithGrade(entry.SelfTotal, entry.SelfGrade) },
        of.Grade("selfGrade", "自评等级", entry => entry.SelfGrade) with { Use = ColumnUse.Data },
        of.Points("total", "评价得分", entry => entry.Total) with { Text = entry => WithGrade(entry.Total, entry.Grade), Cell = WithheldCell },
        of.Grade("grade", "评价等级", entry => entry.Grade) with { Use = ColumnUse.Data },
        of.Difference("disagreement", "评价与自评之差", entry => entry.Disagreement) with { Use = ColumnUse.Data },
        of.Link("comparison", "两者相比", (_, entry) => DisagreementWords.Cell(entry)),
    ]);

    private static Table<EvaluationEntry> Listed(string key, string name) => new(key, name, of =>
    [
        of.Year("year", "年度", entry => entry.Year),
        of.Words("kind", "评价类型", entry => entry.Kind.Term()) with { Use = ColumnUse.Data },
        of.Words("title", "评价报告", entry => entry.Title) with
        {
            HeadsRow = true,
            Cell = (root, entry) => new(entry.Title, root.LinkTo(entry.Path)),
        },
        Subject(of),
        of.Code("unitCode", "单位编码", entry => entry.UnitCode),
        of.Words("unit", "单位", entry => entry.Unit) with { Use = ColumnUse.Data },
        of.Words("evaluator", "评价机构", entry => entry.Evaluator),
        of.Day("date", "报告日期", entry => entry.Date) with { Use = ColumnUse.Data },
        of.Points("total", "评价得分", entry => entry.Total) with { Text = entry => WithGrade(entry.Total, entry.Grade), Cell = WithheldCell },
        of.Grade("grade", "评价等级", entry => entry.Grade) with { Use = ColumnUse.Data },
        of.Points("selfTotal", "自评总分", entry => entry.SelfTotal) with
        {
            Text = entry => WithGrade(entry.SelfTotal, entry.SelfGrade),
            ShownFor = entry => entry.SelfTotal is not null || entry.SelfGrade is not null,
        },
        of.Grade("selfGrade", "自评等级", entry => entry.SelfGrade) with { Use = ColumnUse.Data },
        of.Difference("disagreement", "评价与自评之差", entry => entry.Disagreement) with { Use = ColumnUse.Data },
        of.Count("findings", "发现问题", "个", entry => entry.Findings) with { Text = FindingsOf },
        of.Flag("withheld", "不予公开", entry => entry.IsWithheld),
    ]);

    /// <summary>The evaluations of one kind for readers, below the heading that names it.</summary>
    public static FactTable OfKind(Page page, EvaluationKind kind, ImmutableArray<EvaluationEntry> entries) =>
        Evaluations.ForReaders(page, kind.Term(), entries) with { HidesCaption = true };

    private static Column<EvaluationEntry> Subject(ColumnsOf<EvaluationEntry> of) =>
        of.Words("subject", "评价对象", entry => entry.Subject) with
        {
            Cell = (root, entry) => new(entry.Subject, root.LinkTo(entry.SubjectPath), Note: UnitBelow(entry)),
        };

    private static FactCell? WithheldCell(ILinkRoot root, EvaluationEntry entry) => entry.IsWithheld ? EmptyCells.Withheld : null;

    private static string? UnitBelow(EvaluationEntry entry) => entry.Unit == entry.Subject ? null : entry.Unit;

    private static string? FindingsOf(EvaluationEntry entry) => entry.IsWithheld ? null : $"{entry.Findings}";

    private static string? WithGrade(Points? total, Grade? grade) => (total, grade) switch
    {
        ({ } points, { } word) => $"{points}（{word.Term()}）",
        ({ } points, null) => points.ToString(),
        (null, { } word) => word.Term(),
        _ => null,
    };
}
