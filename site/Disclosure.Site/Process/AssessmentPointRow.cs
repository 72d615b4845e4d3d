using Disclosure.Model.Assessments;

namespace Disclosure.Site.Process;

/// <summary>One of the five points of an assessment, as a row.</summary>
/// <param name="Of">The assessment.</param>
/// <param name="Point">The point.</param>
public sealed record AssessmentPointRow(AssessmentRow Of, AssessmentPoint Point);
