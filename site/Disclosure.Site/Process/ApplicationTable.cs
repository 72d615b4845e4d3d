using System.Collections.Immutable;
using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Process;

/// <summary>结果应用 as a table: the same on the year's page, on the pages of units and on those of projects.</summary>
internal static class ApplicationTable
{
    private const string AppliedTo = "appliedTo";

    /// <summary>The applications.</summary>
    public static Table<ApplicationRow> Applications { get; } = new("applications", "结果应用", of =>
    [
        .. ProcessColumns.Head(of, "项目或单位", row => row.Subject),
        of.Words("appliesTo", "应用于", row => row.Item.Subject.Term()) with { Use = ColumnUse.Data },
        .. Basis(of),
        of.Year(AppliedTo, "应用年度", row => row.Item.AppliedTo),
        of.Words("decision", "处理决定", row => row.Item.Decision?.Term()) with { Cell = DecisionCell },
        ProcessColumns.Amount(of, "before", "前一年金额", row => row.Item, row => row.Item.Before),
        ProcessColumns.Amount(of, "after", "应用年度金额", row => row.Item, row => row.Item.After),
        ProcessColumns.Amount(of, "change", "增减", row => row.Item, row => row.Change),
        of.Words("cause", "主要原因", row => row.Item.Cause?.Term()) with { ShownFor = row => row.Item.Cause is not null },
        of.Code("nextProjectCode", "应用年度的项目编码", row => row.NextCode),
        of.Link("next", "应用年度的项目", NextCell) with { ShownFor = row => row.NextPath is not null },
        of.Words("reason", "理由", row => row.IsWithheld ? null : row.Item.Reason),
        of.Day("date", "决定日期", row => row.Item.Date) with { Use = ColumnUse.Data },
        of.Words("office", "决定机构", row => row.IsWithheld ? null : row.Item.Office) with { Use = ColumnUse.Data },
        of.Words("document", "文号", row => row.Item.Document) with { Use = ColumnUse.Data },
        .. ProcessColumns.End(of, row => row.Subject),
    ]);

    /// <summary>For readers of the page of a year, whose heading names it.</summary>
    public static Table<ApplicationRow> OfYear { get; } = Applications.Hiding(AppliedTo, ProcessColumns.Published);

    /// <summary>For readers of the page of a unit.</summary>
    public static Table<ApplicationRow> OfUnit { get; } = Applications.Hiding(ProcessColumns.Published);

    /// <summary>For readers of the page of a project, which need not be named.</summary>
    public static Table<ApplicationRow> OfProject { get; } = Applications.Hiding(ProcessColumns.Subject);

    /// <summary>The decision with its tone: what was cut or cancelled stands out, and no decision is good or bad.</summary>
    public static Badge BadgeOf(ApplicationDecision decision) => new(
        decision.Term(), decision is ApplicationDecision.Cut or ApplicationDecision.Cancelled ? Tone.Caution : Tone.Neutral);

    private static ImmutableArray<Column<ApplicationRow>> Basis(ColumnsOf<ApplicationRow> of) =>
    [
        of.Words("basis", "依据的结果", row => row.Result?.Words) with
        {
            Cell = (root, row) => row.Result is { } result
                ? new(result.Words, result.Path is { } path ? root.LinkTo(path) : null, Note: result.By)
                : EmptyCells.Withheld,
        },
        of.Points("basisTotal", "依据的得分", row => row.Result?.Total) with { Use = ColumnUse.Data },
        of.Grade("basisGrade", "依据的等级", row => row.Result?.Grade) with { Use = ColumnUse.Data },
        of.Words("basisBy", "评价机构", row => row.Result?.By) with { Use = ColumnUse.Data },
    ];

    private static FactCell DecisionCell(ILinkRoot root, ApplicationRow row) => row switch
    {
        { IsWithheld: true } => EmptyCells.Withheld,
        { Item.Decision: { } decision } => new(null, Badge: BadgeOf(decision), Note: DecidedIn(row.Item)),
        _ => FactCell.Empty,
    };

    private static FactCell NextCell(ILinkRoot root, ApplicationRow row) =>
        row.NextPath is { } path
            ? new(row.NextName == row.Subject.Name ? $"{row.Item.AppliedTo} 年项目" : row.NextName, root.LinkTo(path))
            : FactCell.Empty;

    private static string DecidedIn(ResultApplication item) => string.Join(
        '，', new[] { item.Date?.InChinese(), item.Office, item.Document }.Where(part => !string.IsNullOrEmpty(part)));
}
