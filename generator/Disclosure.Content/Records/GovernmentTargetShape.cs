using System.Collections.Immutable;
using Disclosure.Content.Shapes;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Records;

/// <summary>政府预算绩效目标.</summary>
internal static class GovernmentTargetShape
{
    private static readonly IdentityField<GovernmentTarget, FiscalYear> Year =
        new("year", "年度", Scalars.Year, target => target.Year);

    private static readonly RequiredField<GovernmentTarget, Goal> Goal =
        new("goal", "年度总体目标", GoalShapes.Target, target => target.Goal, GoalShapes.Missing);

    private static readonly RequiredField<GovernmentTarget, ImmutableArray<GovernmentBudgetLine>> Budgets =
        new("budgets", "四本预算", GovernmentShapes.Budgets, target => target.Budgets, []);

    private static readonly ListField<GovernmentTarget, FocusItem> FocusItems =
        new("focusItems", "第九、十条重点关注事项", GovernmentShapes.FocusItems, target => target.FocusItems);

    private static readonly ListField<GovernmentTarget, Indicator> Indicators =
        new("indicators", "绩效指标", IndicatorShapes.Targets, target => target.Indicators);

    private static readonly OptionalField<GovernmentTarget, Approval> Approval =
        new("approval", "单独的批准，没有则按批复登记表", ApprovalShapes.Approval, target => target.Approval);

    /// <summary>The form.</summary>
    public static RecordShape<GovernmentTarget> Shape { get; } = new(
        "government-target", "政府预算绩效目标表", [Year, Goal, Budgets, FocusItems, Indicators, Approval],
        mapping => new GovernmentTarget
        {
            Year = Year.Read(mapping),
            Goal = Goal.Read(mapping),
            Budgets = Budgets.Read(mapping),
            FocusItems = FocusItems.Read(mapping),
            Indicators = Indicators.Read(mapping),
            Approval = Approval.Read(mapping),
        });
}
