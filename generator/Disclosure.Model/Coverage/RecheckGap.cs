using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Coverage;

/// <summary>A recheck (抽查复核) beside the self-evaluation that it looked at, both published.</summary>
/// <param name="Recheck">The recheck.</param>
/// <param name="Self">The self-evaluation; nothing where none is published.</param>
public sealed record RecheckGap(Evaluation Recheck, SelfEvaluation? Self)
{
    /// <summary>The recheck's total less the self-given one; nothing where either is missing.</summary>
    public Points? Difference => Recheck.Total is { } total && Self?.Total is { } self ? total - self : null;

    /// <summary>The band of the difference; nothing where there is none.</summary>
    public RecheckBand? Band => Difference?.Value switch
    {
        null => null,
        > 1 => RecheckBand.Higher,
        >= -1 => RecheckBand.Within,
        >= -5 => RecheckBand.LowerToFive,
        >= -10 => RecheckBand.LowerToTen,
        _ => RecheckBand.LowerBeyond,
    };

    /// <summary>Whether both have a grade and it is another one.</summary>
    public bool IsGradeChanged => Recheck.Grade is { } grade && Self?.Grade is { } self && grade != self;

    /// <summary>The gap of an evaluation; nothing where it is no recheck, or is withheld.</summary>
    public static RecheckGap? Of(RecordSet records, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation is not { Kind: EvaluationKind.Recheck, Withheld: null })
            return null;
        SelfEvaluation? self = evaluation.Project is { } project
            ? records.FindProjectSelfEvaluation(project, evaluation.Year)
            : records.FindUnitSelfEvaluation(evaluation.Unit, evaluation.Year);
        return new RecheckGap(evaluation, self is { Withheld: null } ? self : null);
    }
}
