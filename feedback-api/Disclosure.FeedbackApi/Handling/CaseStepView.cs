using Disclosure.FeedbackApi.Cases;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>A step as it is shown. The level of a second rating is not.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Text">What was said; nothing with a rating.</param>
public sealed record CaseStepView(DateOnly Day, CaseStepKind Kind, string Words, string? Text)
{
    internal static CaseStepView Of(CaseStep step) => new(step.Day, step.Kind, CaseWords.Of(step.Kind), step.Text);
}
