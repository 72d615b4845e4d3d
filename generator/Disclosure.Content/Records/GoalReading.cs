using Disclosure.Content.Reading;
using Disclosure.Model.Records;
using F = Disclosure.Model.Fields.GoalFields;

namespace Disclosure.Content.Records;

/// <summary>The goal: of a target what is expected, of a self-evaluation also what was done.</summary>
internal static class GoalReading
{
    /// <summary>The goal of a target.</summary>
    public static RowReading<Goal> Target { get; } = new(
        F.Target,
        mapping => new Goal(mapping.Read(F.Expected), null, mapping.Read(F.Whole)));

    /// <summary>The goal of a self-evaluation, with what was done.</summary>
    public static RowReading<Goal> SelfEvaluation { get; } = new(
        F.SelfEvaluation,
        mapping => new Goal(mapping.Read(F.Expected), mapping.Read(F.Actual), mapping.Read(F.Whole)));
}
