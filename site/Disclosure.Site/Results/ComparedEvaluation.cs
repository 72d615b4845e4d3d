using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;

namespace Disclosure.Site.Results;

/// <summary>A self-evaluation or an evaluation by somebody else, in the row where they are held against each other.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Kind">单位自评, or the kind of evaluation.</param>
/// <param name="Evaluator">Who evaluated.</param>
/// <param name="Total">总分; nothing where it is withheld.</param>
/// <param name="Grade">等级; nothing where it is withheld.</param>
/// <param name="Difference">The total less the self-evaluation's; nothing for the self-evaluation, and where either is missing.</param>
/// <param name="IsWithheld">Whether the content is withheld.</param>
internal sealed record ComparedEvaluation(
    FiscalYear Year, string Kind, string Evaluator, Points? Total, Grade? Grade, Points? Difference, bool IsWithheld);
