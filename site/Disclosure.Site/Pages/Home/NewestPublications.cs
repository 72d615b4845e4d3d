using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;
using Disclosure.Site.Clocks;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Home;

/// <summary>What was published last.</summary>
internal static class NewestPublications
{
    private const int Shown = 4;

    /// <summary>What was published, by whom and when.</summary>
    public static Table<Publication> Publications { get; } = new("publications", "最近公开的内容", of =>
    [
        of.Link("content", "内容", (root, row) => new($"{row.Unit} {row.Clock.Year} 年{StageWord(row)}绩效信息", root.LinkTo(row.Path))),
        of.Code("unitCode", "单位编码", row => row.UnitCode),
        of.Words("unit", "单位", row => row.Unit) with { Use = ColumnUse.Data },
        of.Year("year", "年度", row => row.Clock.Year) with { Use = ColumnUse.Data },
        of.Words("stage", "公开事项", row => row.Clock.Stage.Term()) with { Use = ColumnUse.Data },
        of.Day("published", "公开日期", row => row.Clock.Clock.Published),
        of.Words("approvalKind", "批复类型", row => row.Approval.Kind.Term()) with { Use = ColumnUse.Data },
        of.Day("approvalDate", "批复日期", row => row.Approval.Date) with { Use = ColumnUse.Data },
        of.Words("approval", "批复", row => $"{row.Approval.Kind.Term()}，{row.Approval.Date.InChinese()}") with { Use = ColumnUse.Readers },
        of.Words("state", "状态", row => row.Clock.State.Text) with { Cell = (_, row) => row.Clock.State },
    ]);

    /// <summary>The newest publications, the newest first: those of which nothing is missing.</summary>
    public static ImmutableArray<Publication> Of(RecordSet records)
    {
        var duties = new PublicationDuties(records);
        return
        [
            .. duties.Years.SelectMany(year => duties.OfYear(year))
                .Where(duty => duty.Clock is { Published: not null, Approval: not null })
                .OrderByDescending(duty => duty.Clock.Published)
                .ThenBy(duty => duty.Unit?.Code)
                .ThenBy(duty => duty.Stage)
                .Take(Shown)
                .Select(duty => RowOf(records, duty)),
        ];
    }

    private static Publication RowOf(RecordSet records, PublicationDuty duty)
    {
        var path = duty.Unit is { Code: var code }
            ? UnitYearPaths.Of(records, code, duty.Year)
            : duty.Stage == Stage.Budget ? SitePaths.BudgetYear(duty.Year) : SitePaths.AccountsYear(duty.Year);
        return new Publication(
            records.NameOf(duty.Unit?.Code), duty.Unit?.Code.Value ?? "", path, duty.Clock.Approval!,
            new RunningClock(duty.Year, duty.Stage, duty.Clock, duty.Owed));
    }

    private static string StageWord(Publication row) => row.Clock.Stage == Stage.Budget ? "预算" : "决算";
}
