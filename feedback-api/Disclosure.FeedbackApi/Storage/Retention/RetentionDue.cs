using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.Retention;

/// <summary>What of a survey has been kept for as long as it was to be.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Comments">Whether comments have, and what was written about cases.</param>
/// <param name="Codes">Whether the hashes of codes have.</param>
internal sealed record RetentionDue(SurveyId Survey, bool Comments, bool Codes);
