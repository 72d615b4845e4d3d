using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>The goal: of a target what is expected, of a self-evaluation also what was done.</summary>
public static class GoalFields
{
    internal static readonly RequiredField<Goal, string> Expected =
        new("expected", "预期目标", Scalars.Text, goal => goal.Expected, "");

    internal static readonly OptionalField<Goal, string> Actual =
        new("actual", "实际完成情况", Scalars.Text, goal => goal.Actual);

    internal static readonly OptionalField<Goal, string> Whole =
        new("whole", "中期目标", Scalars.Text, goal => goal.WholePeriod);

    /// <summary>What stands in for a goal that is missing.</summary>
    public static Goal Missing { get; } = new("");

    /// <summary>The goal of a target.</summary>
    public static RowShape<Goal> Target { get; } = new("年度总体目标", ValueLayout.Block, [Expected, Whole]);

    /// <summary>The goal of a self-evaluation, with what was done.</summary>
    public static RowShape<Goal> SelfEvaluation { get; } = new("年度总体目标", ValueLayout.Block, [Expected, Actual, Whole]);
}
