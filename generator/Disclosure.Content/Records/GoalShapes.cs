using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Records;

/// <summary>The goal: of a target what is expected, of a self-evaluation also what was done.</summary>
internal static class GoalShapes
{
    private static readonly RequiredField<Goal, string> Expected =
        new("expected", "预期目标", Scalars.Text, goal => goal.Expected, "");

    private static readonly OptionalField<Goal, string> Actual =
        new("actual", "实际完成情况", Scalars.Text, goal => goal.Actual);

    private static readonly OptionalField<Goal, string> Whole =
        new("whole", "中期目标", Scalars.Text, goal => goal.WholePeriod);

    /// <summary>What stands in for a goal that is missing.</summary>
    public static Goal Missing { get; } = new("");

    /// <summary>The goal of a target.</summary>
    public static MappingShape<Goal> Target { get; } = new(
        "年度总体目标", YamlStyle.Block, [Expected, Whole],
        mapping => new Goal(Expected.Read(mapping), null, Whole.Read(mapping)));

    /// <summary>The goal of a self-evaluation, with what was done.</summary>
    public static MappingShape<Goal> SelfEvaluation { get; } = new(
        "年度总体目标", YamlStyle.Block, [Expected, Actual, Whole],
        mapping => new Goal(Expected.Read(mapping), Actual.Read(mapping), Whole.Read(mapping)));
}
