using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>A batch of slips as it is kept.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Batch">Its number.</param>
/// <param name="First">Who keyed it first.</param>
/// <param name="Second">Who keyed it second; nothing yet.</param>
/// <param name="State">How far it is.</param>
/// <param name="Lines">The slips.</param>
/// <param name="Version">The version of the file's form; the first programs did not write it.</param>
internal sealed record PaperBatch(
    SurveyId Survey,
    string Batch,
    string First,
    string? Second,
    BatchState State,
    IReadOnlyList<KeyedLine> Lines,
    int Version = PaperBatch.Current)
{
    /// <summary>The version that is written.</summary>
    public const int Current = 1;
}
