using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Fields;

/// <summary>政府预算绩效目标.</summary>
public static class GovernmentTargetFields
{
    internal static readonly EssentialField<GovernmentTarget, FiscalYear> Year =
        new("year", "年度", Scalars.Year, target => target.Year);

    internal static readonly RequiredField<GovernmentTarget, Goal> Goal =
        new("goal", "年度总体目标", GoalFields.Target, target => target.Goal, GoalFields.Missing);

    internal static readonly RequiredField<GovernmentTarget, ImmutableArray<GovernmentBudgetLine>> Budgets =
        new("budgets", "四本预算", GovernmentFields.Budgets, target => target.Budgets, []);

    internal static readonly ListField<GovernmentTarget, FocusItem> FocusItems =
        new("focusItems", "第九、十条重点关注事项", GovernmentFields.FocusItems, target => target.FocusItems);

    internal static readonly ListField<GovernmentTarget, Indicator> Indicators =
        new("indicators", "绩效指标", IndicatorFields.Targets, target => target.Indicators);

    internal static readonly ListField<GovernmentTarget, string> WithheldFields =
        new("withheldFields", "不予公开的栏目，公开时由程序写", WithholdingFields.FieldList, target => target.WithheldFields)
        {
            Owner = FieldOwner.Generated,
        };

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<GovernmentTarget>> All { get; } =
    [Year, Goal, Budgets, FocusItems, Indicators, WithheldFields];
}
