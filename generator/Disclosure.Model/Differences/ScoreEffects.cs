using Disclosure.Model.Corrections;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Differences;

/// <summary>What an edition's change of a record did to the score and grade that hang on it.</summary>
public static class ScoreEffects
{
    /// <summary>The effect; nothing where no score that was published before and after hangs on the record.</summary>
    /// <param name="past">The records as they were.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="record">The record it changed or brought: a self-evaluation, or a survey's result.</param>
    public static ScoreEffect? Of(PastRecords past, ReleasedEdition edition, RecordKey record)
    {
        ArgumentNullException.ThrowIfNull(past);
        ArgumentNullException.ThrowIfNull(edition);
        if (record.Kind is not (RecordKind.ProjectSelfEvaluation or RecordKind.UnitSelfEvaluation or RecordKind.Satisfaction))
            return null;
        var (before, after) = (At(isBefore: true), At(isBefore: false));
        foreach (var self in FollowingFigures.ScoredBy(before, after, [record]))
            return ScoreEffect.Between(before, after, self);
        return null;

        RecordSet At(bool isBefore) =>
            past.At(edition, isBefore, key => key == record || key.Kind == RecordKind.Satisfaction || IsSelfOf(key));

        bool IsSelfOf(RecordKey key) => record.Kind == RecordKind.Satisfaction && key.Year == record.Year
            && key.Kind is RecordKind.ProjectSelfEvaluation or RecordKind.UnitSelfEvaluation;
    }
}
