using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;

namespace Disclosure.Site.Pages.EvaluationReport;

/// <summary>A row of an evaluation's score table.</summary>
/// <param name="Score">The row.</param>
/// <param name="Total">The evaluation's own total, which stands below all rows; nothing where it gives none.</param>
public readonly record struct ScoreRow(EvaluationScore Score, Points? Total);
