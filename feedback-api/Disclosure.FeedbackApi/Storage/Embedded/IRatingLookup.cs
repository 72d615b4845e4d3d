using Disclosure.FeedbackApi.Storage.Entries;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>What a decision about an entry asks of the state.</summary>
internal interface IRatingLookup
{
    /// <summary>The rating of a receipt.</summary>
    RatingState? Rating(string receipt);

    /// <summary>The receipt of the rating that was given with a key.</summary>
    string? Receipt(HashId key);

    /// <summary>A code of a survey.</summary>
    CodeState? Code(HashId code);

    /// <summary>A survey that has codes or ratings.</summary>
    SurveyState? Survey(string survey);

    /// <summary>How many surveys there are.</summary>
    int SurveyCount { get; }
}
