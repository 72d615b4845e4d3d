using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks.Quality;
using Disclosure.Model.Codes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Yardstick;

/// <summary>
/// 细化: a point for every indicator of every target that is public, one for the amount of every project, and one for every table and
/// evaluation on whose page nothing is said to be unexplained.
/// </summary>
internal static class DetailedMeasure
{
    public static YardstickTally Of(YardstickYear year, YardstickNotes notes, UnitCode? unit)
    {
        var lost = ImmutableArray.CreateBuilder<YardstickLoss>();
        var points = 0;
        foreach (var (record, rows, name) in TargetsOf(year, unit))
        {
            points += rows.Length;
            for (var i = 0; i < rows.Length; i++)
            {
                if (TargetDetail.ProblemOf(record.Key, rows[i], i) is { } problem)
                    lost.Add(Loss(record, $"{name}的指标“{rows[i].Level3}”：{problem}"));
            }

            if (record is not ProjectTarget target)
                continue;
            points++;
            if (target.Funds.Total?.Budget is null && !target.Lacks("funds"))
                lost.Add(Loss(record, $"{name}没有写年度资金总额"));
        }

        foreach (var record in year.RecordsOf(unit))
        {
            points++;
            if (notes.LossOf(record, YardstickCheck.Detailed) is { } loss)
                lost.Add(loss);
        }

        return new YardstickTally(YardstickCheck.Detailed, points, lost.ToImmutable());
    }

    private static YardstickLoss Loss(IApprovedRecord target, string message) =>
        new(YardstickCheck.Detailed, target.Key, Stage.Budget, message);

    private static IEnumerable<(IApprovedRecord Record, ImmutableArray<Indicator> Rows, string Name)> TargetsOf(
        YardstickYear year, UnitCode? unit)
    {
        if (unit is { } code)
            return year.TablesOf(code).Where(table => table.IsTarget)
                .Select(table => ((IApprovedRecord)table, table.Indicators, table.Project is { Name: var name } ? $"“{name}”" : "整体目标"));
        return year.Records.GovernmentTargets.Where(target => target.Year == year.Year)
            .Select(target => ((IApprovedRecord)target, target.Indicators, "政府预算绩效目标"));
    }
}
