using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Stages;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using Disclosure.Site.Stages;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>Makes the parts of a project's year, one for each stage, and those for what was mended and how it ended.</summary>
internal sealed class StageParts(ILinkRoot root, FiscalYear year, ImmutableArray<StageStanding> stages, ProjectProcess process)
{
    private static readonly Table<AssessmentRow> Assessments = AssessmentTables.Assessments.Hiding(ProcessColumns.Subject);
    private static readonly Table<ReviewRow> Reviews = ReviewTables.Reviews.Hiding(ProcessColumns.Subject).HeadedBy("date");
    private static readonly Table<ReviewRoundRow> Rounds = ReviewTables.Rounds.Hiding(ProcessColumns.Subject, ProcessColumns.Published);
    private static readonly Table<MonitoringRow> Monitorings = MonitoringTables.Monitoring.Hiding(ProcessColumns.Subject);
    private static readonly Table<MonitoredItem> Items = MonitoringTables.Items.Hiding(ProcessColumns.Subject).HeadedBy("level3");
    private static readonly Table<MonitoredItem> ItemsOfOneDay = Items.Hiding("date");
    private static readonly Table<MeasureRow> Measures = MonitoringTables.Measures.Hiding(ProcessColumns.Subject);
    private static readonly Table<ExitRow> Exits = ExitTables.Exits.Hiding(ProcessColumns.Subject);

    /// <summary>The parts.</summary>
    /// <param name="target">The target that is shown; nothing where none is.</param>
    /// <param name="self">The self-evaluation that is shown; nothing where none is.</param>
    public YearParts Of(PerformanceTable? target, PerformanceTable? self) => new()
    {
        Assessed = Part(ChainStage.Assessment, "事前绩效评估", Shown(Assessments, process.Assessments)),
        Promised = Part(ChainStage.Target, "绩效目标", Shown(Reviews, process.Reviews), Shown(Rounds, process.Rounds)) with
        {
            ResponsibleRole = target?.ResponsibleRole,
            InShort = $"绩效目标审核 {process.Reviews.Sum(review => review.Record.Rounds.Length)} 次",
        },
        Monitored = Part(
            ChainStage.Monitoring, "绩效运行监控", Shown(Monitorings, process.Monitoring),
            Shown(process.Monitoring.Length == 1 ? ItemsOfOneDay : Items, process.Monitored), Shown(Measures, process.Measures)),
        Evaluated = Part(ChainStage.Evaluation, "绩效自评") with { ResponsibleRole = self?.ResponsibleRole },
        Mended = Beside(
            RecordKind.Rectification, "问题整改", $"问题整改 {process.Rectifications.Length} 项",
            Shown(RectificationTable.OfProject, process.Rectifications)),
        Applied = Part(
            ChainStage.Application, "评价结果应用", Shown(ApplicationTable.OfProject, process.Applications)),
        Ended = Beside(RecordKind.Exit, "退出", "退出和资金去向", Shown(Exits, process.Exits)),
    };

    private StagePart Part(ChainStage stage, string heading, params ImmutableArray<FactTable?> tables)
    {
        var standing = stages[(int)stage];
        return new StagePart(StageAnchors.Of(stage, year), year, heading)
        {
            Reason = StageViews.ReasonOf(standing),
            Elsewhere = ElsewhereOf(standing, year),
            InShort = StageViews.InShort(standing) ?? heading,
            IsPrinted = stage == ChainStage.Application,
            More = tables.OfType<FactTable>().Any() ? MoreOf(stage) : null,
            Tables = stage == ChainStage.Target ? [.. tables.OfType<FactTable>()] : [.. tables.OfType<FactTable>().Select(BelowHeading)],
        };
    }

    // The year has such a page, as it has this project's records.
    private SwitchLink? MoreOf(ChainStage stage) => stage switch
    {
        ChainStage.Assessment => More(PageTitles.Assessments, SitePaths.Assessments(year)),
        ChainStage.Target => More(PageTitles.Reviews, SitePaths.Reviews(year)),
        ChainStage.Monitoring => More(PageTitles.Monitoring, SitePaths.Monitoring(year)),
        _ => null,
    };

    private SwitchLink More(string name, string path) =>
        new($"{(path == SitePaths.Exits ? "" : $"{year} 年度")}各部门的{name}", root.LinkTo(path));

    // Where there is no result, the reason stands here already: what is elsewhere is how it ended.
    private static SwitchLink? ElsewhereOf(StageStanding standing, FiscalYear year) =>
        StageAnchors.OfResult(standing.Record, year) is { } anchor
            ? new SwitchLink(standing.Result ?? "退出和资金去向", "#" + anchor)
            : null;

    private StagePart? Beside(RecordKind kind, string heading, string inShort, FactTable? table) =>
        table is null ? null : new StagePart(ProcessAnchors.Of(kind, year), year, heading)
        {
            InShort = inShort,
            IsPrinted = true,
            Tables = [BelowHeading(table, 0)],
            More = kind == RecordKind.Exit ? More(PageTitles.Exits, SitePaths.Exits) : null,
        };

    // The first says what the heading says.
    private static FactTable BelowHeading(FactTable table, int place) => table with { HidesCaption = place == 0 };

    // Every year of the page has such a table: its name tells which is read aloud.
    private FactTable? Shown<TRow>(Table<TRow> table, ImmutableArray<TRow> rows)
    {
        if (rows.IsEmpty)
            return null;
        var shown = table.ForReaders(root, rows);
        return shown with { CsvFile = table.FileName, Caption = $"{year} 年度{shown.Caption}" };
    }
}
