using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>
/// Every sum of money that pages, their data and the home page add up, declared in one place: of a year's targets by department, unit and
/// budget and in all, and of its self-evaluations by department and unit and in all. They are added up from the records that pages are made
/// of, so what is withheld is a term of none, and this says so to the check.
/// </summary>
public static class PageSums
{
    private static readonly string[] Columns = ["budget", "executed"];

    /// <summary>What pages made of <paramref name="records"/> add up for a year.</summary>
    public static IEnumerable<PublishedSum> Of(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        var targets = records.ProjectTargets.Where(target => target.Year == year).ToList();
        var selves = records.ProjectSelfEvaluations.Where(self => self.Year == year).ToList();
        return
        [
            Sum($"{year}年预算公开：项目年初预算合计", $"years/{year}/budget/", targets, "budget"),
            .. targets.GroupBy(target => target.Department).Select(group =>
                Sum($"{year}年预算公开：部门 {group.Key} 项目年初预算合计", $"years/{year}/budget/{group.Key}", group, "budget")),
            .. targets.GroupBy(target => target.Budget).Select(group =>
                Sum($"{year}年预算公开：四本预算中的项目年初预算", $"years/{year}/budget/{group.Key}", group, "budget")),
            .. targets.GroupBy(target => target.Unit).Select(group =>
                Sum($"单位 {group.Key} {year}年项目年初预算合计", $"units/{group.Key}/{year}", group, "budget")),
            .. Columns.SelectMany(column => OfSelves(selves, year, column)),
        ];
    }

    private static IEnumerable<PublishedSum> OfSelves<T>(List<T> selves, FiscalYear year, string column)
        where T : PerformanceTable =>
    [
        Sum($"{year}年决算公开：项目资金合计", $"years/{year}/accounts/{column}", selves, column),
        .. selves.GroupBy(self => self.Project!.Value.Department).Select(group =>
            Sum($"{year}年决算公开：部门 {group.Key} 项目资金合计", $"years/{year}/accounts/{group.Key}/{column}", group, column)),
        .. selves.GroupBy(self => self.Unit).Select(group =>
            Sum($"单位 {group.Key} {year}年项目决算资金合计", $"units/{group.Key}/{year}/{column}", group, column)),
    ];

    private static PublishedSum Sum(string title, string place, IEnumerable<PerformanceTable> tables, string column)
    {
        ImmutableArray<FigureKey> terms =
        [
            .. from table in tables
               where RecordFigures.Of(table).Any(figure => figure.Field == RecordFigures.Total(column))
               select new FigureKey(table.Key, RecordFigures.Total(column)),
        ];
        return new PublishedSum(title, new FigureKey(null, new FieldPath(place, null, column)), terms);
    }
}
