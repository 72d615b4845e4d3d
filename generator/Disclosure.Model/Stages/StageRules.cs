using System.Collections.Immutable;

namespace Disclosure.Model.Stages;

/// <summary>Every rule of the stages, stage by stage, each stage's in the order in which they are asked.</summary>
public static class StageRules
{
    /// <summary>All rules.</summary>
    public static ImmutableArray<StageRule> All { get; } =
    [
        .. AssessmentRules.All, .. TargetRules.All, .. MonitoringRules.All, .. EvaluationRules.All, .. ApplicationRules.All,
    ];

    /// <summary>How a stage stands by the first of its rules that applies; the last always does.</summary>
    internal static StageStanding Judge(StageFacts facts, ImmutableArray<StageRule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.Judge(facts) is { } standing)
                return standing;
        }

        throw new InvalidOperationException($"No rule of the stage {rules[0].Stage} applies: the last has to.");
    }
}
