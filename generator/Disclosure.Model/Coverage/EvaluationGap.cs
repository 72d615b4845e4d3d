using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Coverage;

/// <summary>
/// What others gave beside what the unit gave itself, both published: a recheck, a key evaluation, a department's, a third party's or a
/// re-evaluation. The comprehensive evaluation of a town looks at something else than its self-evaluation, and is none.
/// </summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="Self">The self-evaluation of the same project or unit and year; nothing where none is published.</param>
public sealed record EvaluationGap(Evaluation Evaluation, SelfEvaluation? Self)
{
    /// <summary>The evaluation's total less the self-given one; nothing where either is missing.</summary>
    public Points? Difference => Evaluation.Total is { } total && Self?.Total is { } self ? total - self : null;

    /// <summary>The band of the difference; nothing where there is none.</summary>
    public GapBand? Band => Difference?.Value switch
    {
        null => null,
        > 1 => GapBand.Higher,
        >= -1 => GapBand.Within,
        >= -5 => GapBand.LowerToFive,
        >= -10 => GapBand.LowerToTen,
        _ => GapBand.LowerBeyond,
    };

    /// <summary>Whether both have a grade and it is another one.</summary>
    public bool IsGradeChanged => Evaluation.Grade is { } grade && Self?.Grade is { } self && grade != self;

    /// <summary>The gap of an evaluation; nothing where it looks at something else than the self-evaluation, or is withheld.</summary>
    public static EvaluationGap? Of(RecordSet records, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation.Kind == EvaluationKind.Comprehensive || evaluation.Withheld is not null)
            return null;
        SelfEvaluation? self = evaluation.Project is { } project
            ? records.FindProjectSelfEvaluation(project, evaluation.Year)
            : records.FindUnitSelfEvaluation(evaluation.Unit, evaluation.Year);
        return new EvaluationGap(evaluation, self is { Withheld: null } ? self : null);
    }
}
