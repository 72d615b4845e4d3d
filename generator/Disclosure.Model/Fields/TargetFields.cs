using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>What the targets of projects and of units share beside <see cref="TableFields"/>.</summary>
internal static class TargetFields
{
    internal static readonly ListField<PerformanceTable, FundLine> Funds =
        new("funds", "年度资金", FundFields.Target, table => table.Funds.Lines) { WritesEmpty = UsualValues.ForPrograms };

    internal static readonly RequiredField<PerformanceTable, Goal> Goal =
        new("goal", "年度总体目标", GoalFields.Target, table => table.Goal, GoalFields.Missing)
        {
            MayLack = table => table.Withheld is not null && table.Goal == GoalFields.Missing,
        };

    internal static readonly RequiredField<PerformanceTable, ImmutableArray<Indicator>> Indicators =
        new("indicators", "绩效指标", IndicatorFields.Targets, table => table.Indicators, [])
        {
            MayLack = table => table.Withheld is not null && table.Indicators.IsEmpty,
        };
}
