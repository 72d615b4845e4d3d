using System.Text.Json.Serialization;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>A batch of slips as it is kept.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Batch">Its number.</param>
/// <param name="First">Who keyed it first.</param>
/// <param name="Second">Who keyed it second; nothing yet.</param>
/// <param name="State">How far it is.</param>
/// <param name="Lines">The slips.</param>
/// <param name="Version">The version of the file's form; nothing for the first.</param>
internal sealed record PaperBatch(
    SurveyId Survey,
    string Batch,
    string First,
    string? Second,
    BatchState State,
    IReadOnlyList<KeyedLine> Lines,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Version = null)
{
    /// <summary>The version that is written, which is the first.</summary>
    public const int Current = 1;
}
