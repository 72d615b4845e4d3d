using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>A batch of slips as it is kept.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Batch">Its number.</param>
/// <param name="First">Who keyed it first.</param>
/// <param name="Second">Who keyed it second; nothing yet.</param>
/// <param name="State">How far it is.</param>
/// <param name="Lines">The slips.</param>
internal sealed record PaperBatch(
    SurveyId Survey, string Batch, string First, string? Second, BatchState State, IReadOnlyList<KeyedLine> Lines);
