using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>The stages of a year on the page of a unit, each with its tables and the way to the same of all units.</summary>
/// <param name="root">The unit's page.</param>
/// <param name="year">The year.</param>
internal sealed class UnitProcessSections(ILinkRoot root, FiscalYear year)
{
    /// <summary>The sections of what there is.</summary>
    /// <param name="rows">What was made of the process.</param>
    /// <param name="evaluated">What is said of evaluation between monitoring and what follows it.</param>
    public ImmutableArray<ProcessSection> Of(UnitProcess rows, ImmutableArray<ProcessSection> evaluated) =>
    [
        .. Section(
            RecordKind.Assessment, PageTitles.Assessments, SitePaths.Assessments(year),
            Shown(AssessmentTables.Listed, rows.Assessments)),
        .. Section(RecordKind.TargetReview, PageTitles.Reviews, SitePaths.Reviews(year), Shown(ReviewTables.Listed, rows.Reviews)),
        .. Section(
            RecordKind.Monitoring, PageTitles.Monitoring, SitePaths.Monitoring(year), Shown(MonitoringTables.Listed, rows.Monitoring),
            Shown(MonitoringTables.Deviations, rows.Deviations), Shown(MonitoringTables.Measures, rows.Measures)),
        .. evaluated,
        .. Section(
            RecordKind.Rectification, PageTitles.Rectifications, SitePaths.Rectifications,
            Shown(RectificationTable.Listed, rows.Rectifications), Shown(SecondRatings.Ratings, rows.Ratings))
            .Select(section => section with { InShort = InShort(rows.Rectifications) }),
        .. Applications(rows.Applications),
        .. Section(RecordKind.Exit, PageTitles.Exits, SitePaths.Exits, Shown(ExitTables.Listed, rows.Exits)),
    ];

    // Of a withheld item it is not told whether it is overdue.
    private static string InShort(ImmutableArray<RectificationRow> rows) =>
        rows.Count(row => !row.IsWithheld && row.DaysOverdue > 0) is > 0 and var overdue
            ? $"{rows.Length} 项，逾期 {overdue} 项"
            : $"{rows.Length} 项";

    // Results of one year may be applied to the budgets of more than one.
    private IEnumerable<ProcessSection> Applications(ImmutableArray<ApplicationRow> rows) => rows.IsEmpty ? [] : Section(
        RecordKind.Application, PageTitles.Applications, SitePaths.Applications(rows.Max(row => row.Item.AppliedTo)),
        Shown(ApplicationTable.OfUnit, rows));

    private IEnumerable<ProcessSection> Section(RecordKind kind, string heading, string path, params ImmutableArray<FactTable?> tables)
    {
        var shown = tables.OfType<FactTable>().ToImmutableArray();
        if (shown.IsEmpty)
            yield break;
        yield return new ProcessSection(ProcessAnchors.Of(kind, year), heading, shown)
        {
            More = new SwitchLink($"各部门的{heading}", root.LinkTo(path)),
        };
    }

    private FactTable? Shown<TRow>(Table<TRow> table, ImmutableArray<TRow> rows) => rows.IsEmpty
        ? null
        : table.ForReaders(root, $"{year} 年度{table.Name}（{rows.Length} 项）", rows) with { CsvFile = table.FileName };
}
