using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Records;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>
/// What exits state that others state too: what was not spent is the budget of the year less what was spent of it, and what an exit of a
/// unit as a whole says is what the exits of its projects say.
/// </summary>
internal static class ExitSums
{
    /// <summary>What those of a unit state of a year, the unit as a whole's and its projects'.</summary>
    public static IEnumerable<PublishedSum> Of(DepartmentYear year, UnitCode unit)
    {
        var exits = year.Records.Process.OfUnitAndProjects(unit).OfType<ProjectExit>().Where(exit => exit.Year == year.Year).ToList();
        foreach (var exit in exits)
        {
            if (exit.Project is { } project)
                yield return Unspent("没有使用的资金就是全年预算减执行", exit, year.Selves.Where(self => self.Code == project));
            else
            {
                yield return Unspent("整体没有使用的资金就是全年预算减执行", exit, year.UnitSelves.Where(self => self.Unit == unit));
                yield return Unspent("整体没有使用的资金等于各项目全年预算减执行之和", exit, year.SelvesOf(unit));
                foreach (var field in Fields)
                    yield return OfProjects(year, unit, exit, field);
            }
        }
    }

    private static ImmutableArray<FieldPath> Fields => [ProcessFigures.Unspent, ProcessFigures.Recovered];

    private static PublishedSum Unspent(string what, ProjectExit exit, IEnumerable<SelfEvaluation> selves)
    {
        var keys = selves.Select(self => self.Key).ToImmutableArray();
        return new PublishedSum(what, new FigureKey(exit.Key, ProcessFigures.Unspent), Total(keys, "budget"))
        {
            Less = Total(keys, "executed"),
        };
    }

    private static ImmutableArray<FigureKey> Total(ImmutableArray<RecordKey> tables, string column) =>
        [.. tables.Select(table => new FigureKey(table, RecordFigures.Total(column)))];

    // Of a project that says nothing there is nothing to add: it had nothing left.
    private static PublishedSum OfProjects(DepartmentYear year, UnitCode unit, ProjectExit whole, FieldPath field) => new(
        "整体退出的金额等于各项目退出的同一栏目之和", new FigureKey(whole.Key, field),
        [
            .. from exit in year.Records.Process.Exits
               where exit.Project is not null && exit.Year == year.Year
                   && (unit == year.Department ? year.UnitCodes.Contains(exit.Unit) : exit.Unit == unit)
                   && RecordFigures.Of(exit).Any(figure => figure.Field == field)
               select new FigureKey(exit.Key, field),
        ]);
}
