namespace Disclosure.Model.Scoring.OwnRules;

/// <summary>A deduction by steps: <c>每降低1%扣1分</c>, <c>每超1天扣2分</c>.</summary>
/// <param name="IsForShortfall">Whether it counts steps below the threshold; else above it.</param>
/// <param name="Size">How large a step is, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The step's unit: <c>%</c>, <c>个</c>, <c>天</c>.</param>
/// <param name="Points">The points a step takes off.</param>
internal sealed record RuleStep(bool IsForShortfall, decimal Size, string Unit, decimal Points);
