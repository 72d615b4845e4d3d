using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Codes;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>
/// What 绩效运行监控 of a unit as a whole adds up of its projects, in all and by source. Where a form states no total its sources are the
/// total.
/// </summary>
internal static class MonitoringSums
{
    private static readonly string[] Columns = ["budget", "executed", "forecast"];

    /// <summary>What the monitoring of a unit, as a whole and of its projects, states in a year.</summary>
    public static IEnumerable<PublishedSum> Of(DepartmentYear year, UnitCode unit)
    {
        var wholes = year.Records.Process.Of<MonitoringRecord>(unit, year.Year).ToList();
        var all = wholes.Concat(year.Records.Process.OfUnitAndProjects(unit).OfType<MonitoringRecord>()
            .Where(record => record.Project is not null && record.Year == year.Year));
        return [.. all.SelectMany(OfSources), .. wholes.SelectMany(whole => OfWhole(year, unit, whole))];
    }

    private static IEnumerable<PublishedSum> OfSources(MonitoringRecord record) =>
        from column in Columns
        where !record.Sources.IsEmpty
        select new PublishedSum(
            "监控的资金等于各来源之和", new FigureKey(record.Key, ProcessFigures.Spending(column)), SourcesOf(record, record.Sources, column));

    private static IEnumerable<PublishedSum> OfWhole(DepartmentYear year, UnitCode unit, MonitoringRecord whole)
    {
        var projects = year.Records.Process.Monitoring
            .Where(other => other.Project is not null && other.Year == whole.Year && other.Date == whole.Date
                && (unit == year.Department ? year.UnitCodes.Contains(other.Unit) : other.Unit == unit))
            .ToList();
        var targets = year.TargetsOf(unit);
        var own = year.UnitTargets.FirstOrDefault(target => target.Unit == unit);
        return
        [
            .. Columns.SelectMany(column => Sum(
                "整体监控的资金等于各项目监控之和", InAll(whole, column), [.. projects.SelectMany(project => InAll(project, column))])),
            .. Sum("整体监控的全年预算等于各项目之和", InAll(whole, "budget"), [.. targets.Select(TotalOf)]),
            .. Sum("整体监控的全年预算就是整体目标的金额", InAll(whole, "budget"), own is null ? [] : [TotalOf(own)]),
            .. whole.Sources.Select(source => source.Kind).Distinct().SelectMany(kind => OfKind(whole, kind, projects, targets)),
        ];
    }

    private static IEnumerable<PublishedSum> OfKind(
        MonitoringRecord whole, FundKind kind, List<MonitoringRecord> projects, ImmutableArray<ProjectTarget> targets) =>
    [
        .. Columns.SelectMany(column => Sum(
            "整体监控的各来源等于各项目监控的同一来源之和", OfKind(whole, kind, column),
            [.. projects.SelectMany(project => OfKind(project, kind, column))])),
        .. Sum(
            "整体监控的各来源等于各项目的同一来源之和", OfKind(whole, kind, "budget"),
            [
                .. from target in targets
                   from line in target.Funds.Lines
                   where line.Kind == kind && line.Budget is not null
                   select new FigureKey(target.Key, RecordFigures.Fund(line, "budget")),
            ]),
    ];

    private static FigureKey TotalOf(PerformanceTable table) => new(table.Key, RecordFigures.Total("budget"));

    private static IEnumerable<PublishedSum> Sum(string title, ImmutableArray<FigureKey> whole, ImmutableArray<FigureKey> terms) =>
        whole.IsEmpty ? [] : [new PublishedSum(title, whole[0], terms) { Less = whole[1..] }];

    private static ImmutableArray<FigureKey> InAll(MonitoringRecord record, string column) =>
        record.Sources.IsEmpty || Says(record, ProcessFigures.Spending(column))
            ? [new FigureKey(record.Key, ProcessFigures.Spending(column))]
            : SourcesOf(record, record.Sources, column);

    private static ImmutableArray<FigureKey> OfKind(MonitoringRecord record, FundKind kind, string column) =>
        SourcesOf(record, record.Sources.Where(source => source.Kind == kind), column);

    private static ImmutableArray<FigureKey> SourcesOf(MonitoringRecord record, IEnumerable<MonitoredSource> sources, string column) =>
    [
        .. from source in sources
           let field = ProcessFigures.Source(source, column)
           where Says(record, field)
           select new FigureKey(record.Key, field),
    ];

    private static bool Says(MonitoringRecord record, FieldPath field) =>
        RecordFigures.Of(record).Any(figure => figure.Field == field);
}
