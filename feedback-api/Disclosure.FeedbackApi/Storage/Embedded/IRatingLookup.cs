using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.Model.Satisfaction;

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

    /// <summary>Whether there is a step of a case.</summary>
    /// <param name="survey">The number of its survey in the state.</param>
    /// <param name="receipt">The rating.</param>
    /// <param name="number">The step's number.</param>
    bool HasStep(int survey, string receipt, int number);

    /// <summary>A survey that has codes or ratings.</summary>
    SurveyState? Survey(SurveyId survey);

    /// <summary>How many surveys there are.</summary>
    int SurveyCount { get; }
}
