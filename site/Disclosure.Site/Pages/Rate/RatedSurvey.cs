using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.Site.Pages.Rate;

/// <summary>A survey as a row.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Path">Where it is answered or its result stands.</param>
/// <param name="Result">Its result; nothing while none is published.</param>
public sealed record RatedSurvey(Survey Survey, string Path, SatisfactionResult? Result)
{
    /// <summary>How bad ratings were dealt with; nothing where there are none or too few to be told.</summary>
    public CaseHandling? Cases => Result is not null && CaseHandling.IsShown(Result) ? Result.Cases : null;
}
