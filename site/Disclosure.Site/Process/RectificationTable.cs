using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Process;

/// <summary>The 整改台账 as a table: the same on its own page, on the pages of units and on those of projects.</summary>
internal static class RectificationTable
{
    /// <summary>The items.</summary>
    public static Table<RectificationRow> Rectifications { get; } = new("rectifications", "整改台账", of =>
    [
        .. ProcessColumns.Head(of, "项目或单位", row => row.Subject),
        of.Count("number", "序号", null, row => row.Item.Number) with { Use = ColumnUse.Data },
        of.Words("problem", "要整改的问题", row => row.IsWithheld ? null : row.Item.Problem) with { HeadsRow = true, Cell = ProblemCell },
        of.Words("requirement", "整改要求", row => row.Item.Requirement) with { Use = ColumnUse.Data },
        of.Words("origin", "问题来源", row => row.Item.Origin.Term()) with { Use = ColumnUse.Data },
        of.Words("found", "在哪里发现", row => row.Found) with
        {
            Cell = (root, row) => new(row.Found, row.FoundPath is { } path ? root.LinkTo(path) : null),
        },
        of.Day("told", "反馈日期", row => row.Item.Told) with { Use = ColumnUse.Data },
        of.Day("deadline", "整改期限", row => row.Item.Deadline) with { Use = ColumnUse.Data },
        of.Words("progress", "进展", row => row.Badge.Text) with
        {
            Cell = (_, row) => new(null, Badge: row.Badge, Note: RectificationWords.DaysOf(row)),
        },
        of.Count("daysOverdue", "逾期天数", null, row => row.DaysOverdue) with { Use = ColumnUse.Data },
        of.Words("actions", "整改措施", RectificationWords.ActionsOf),
        of.Day("reported", "报送日期", row => row.Item.Reported) with { Use = ColumnUse.Data },
        of.Words("rechecks", "整改复核", RectificationWords.RechecksOf) with
        {
            ShownFor = row => RectificationWords.RechecksOf(row) is not null,
        },
        of.Day("closed", "销号日期", row => row.ClosedOn) with { Use = ColumnUse.Data },
        of.Code("survey", "调查编号", row => row.Item.Survey?.Value),
        of.Code("secondSurvey", "再次评价的调查编号", row => row.Item.SecondSurvey?.Value),
        .. ProcessColumns.End(of, row => row.Subject),
    ]);

    /// <summary>For readers of the page of a unit or of the whole list.</summary>
    public static Table<RectificationRow> Listed { get; } = Rectifications.Hiding(ProcessColumns.Published);

    /// <summary>For readers of the page of a project, which need not be named.</summary>
    public static Table<RectificationRow> OfProject { get; } = Rectifications.Hiding(ProcessColumns.Subject);

    private static FactCell ProblemCell(ILinkRoot root, RectificationRow row) => row.Item.Withheld is { } withheld
        ? EmptyCells.Withheld with { Note = withheld.Basis }
        : new(row.Item.Problem, Note: row.Item.Requirement is { } asked ? $"整改要求：{asked}" : null);
}
