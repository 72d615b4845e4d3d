using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Sentences;

/// <summary>What somebody else's evaluation came to.</summary>
/// <param name="Kind">What kind of evaluation.</param>
/// <param name="Total">总分; nothing where it has none or it is withheld.</param>
/// <param name="Grade">等级.</param>
/// <param name="IsWithheld">Whether its content is withheld.</param>
public sealed record OtherScore(EvaluationKind Kind, Points? Total, Grade? Grade = null, bool IsWithheld = false)
{
    // A recheck says most of a self-evaluation; a 综合绩效评价 is of something else and is held against none.
    private static readonly EvaluationKind[] Order =
    [
        EvaluationKind.Recheck, EvaluationKind.Reevaluation, EvaluationKind.Key, EvaluationKind.ThirdParty, EvaluationKind.Department,
        EvaluationKind.Comprehensive,
    ];

    /// <summary>The one that a sentence tells: a recheck before others; of several, one with a total, then the newest.</summary>
    /// <param name="evaluations">The evaluations of a project or unit in a year.</param>
    public static OtherScore? Of(IEnumerable<Evaluation> evaluations)
    {
        var told = evaluations.OrderBy(one => one.Withheld is not null || one.Total is null)
            .ThenBy(one => Array.IndexOf(Order, one.Kind)).ThenByDescending(one => one.Date).FirstOrDefault();
        return told is null
            ? null
            : told.Withheld is not null ? new(told.Kind, null, null, IsWithheld: true) : new(told.Kind, told.Total, told.Grade);
    }
}
