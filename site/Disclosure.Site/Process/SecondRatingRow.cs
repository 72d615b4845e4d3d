using Disclosure.Model.Rectifications;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Site.Process;

/// <summary>A fault of which the same recipients were asked again after it was mended.</summary>
/// <param name="Item">The item of the 整改台账.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="First">The survey that found it; nothing where none did, or its result is not published.</param>
/// <param name="Second">The second survey's result; nothing where it is not published.</param>
public sealed record SecondRatingRow(Rectification Item, ProcessSubject Subject, SatisfactionResult? First, SatisfactionResult? Second)
{
    /// <summary>What the second says beside the first; nothing where one of them is missing.</summary>
    public RatingChange? Change => (First, Second) is ({ } first, { } second) ? new RatingComparison(first, second).Change : null;
}
