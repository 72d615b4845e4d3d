using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results.Published;

/// <summary>
/// Keeps what was last published of each survey. What <see cref="TryKeepAsync"/> has taken is on disk, and it is shown to nobody before.
/// </summary>
/// <remarks>Where something is kept that can't be read, every method throws <see cref="StoreUnavailableException"/>: made anew, a result
/// could tell what it must not.</remarks>
internal interface IPublishedResults
{
    /// <summary>The number of the version that is kept of a survey; 0 where none is. It is asked with every look at a result.</summary>
    ValueTask<int> NumberAsync(SurveyId survey, CancellationToken cancellation);

    /// <summary>The version that is kept of a survey; nothing where none is.</summary>
    ValueTask<KeptVersion?> ReadAsync(SurveyId survey, CancellationToken cancellation);

    /// <summary>Keeps a version, where the one before it is what is kept: one more than its number.</summary>
    /// <returns>Whether it is on disk; not where another process kept one meanwhile, which then holds.</returns>
    ValueTask<bool> TryKeepAsync(KeptVersion version, CancellationToken cancellation);
}
