using System.Collections.Immutable;

namespace Disclosure.Model.Tests.Stages;

/// <summary>A case for every rule of the stages.</summary>
internal static partial class StageCases
{
    public static ImmutableArray<StageCase> All => [.. OfAssessment, .. OfTarget, .. OfMonitoring, .. OfEvaluation, .. OfApplication];

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
