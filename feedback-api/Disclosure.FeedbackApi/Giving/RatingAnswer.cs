using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Giving;

/// <summary>What a respondent is answered: a receipt, or a problem.</summary>
internal readonly record struct RatingAnswer
{
    /// <summary>The receipt; nothing where nothing is stored.</summary>
    public string? Receipt { get; private init; }

    /// <summary>The code of the case that a bad rating becomes; nothing with others.</summary>
    public string? Case { get; private init; }

    /// <summary>Whether it took the place of an answer given before, under the same key or with the same code.</summary>
    public bool IsReplacing { get; private init; }

    /// <summary>What stood in the way; nothing where the rating is stored.</summary>
    public Problem? Problem { get; private init; }

    /// <summary>It is stored.</summary>
    /// <param name="receipt">Its receipt.</param>
    /// <param name="code">The code of its case; nothing where it is none.</param>
    /// <param name="isReplacing">Whether it took the place of an answer given before.</param>
    public static RatingAnswer Given(string receipt, string? code, bool isReplacing) =>
        new() { Receipt = receipt, Case = code, IsReplacing = isReplacing };

    /// <summary>It is not.</summary>
    public static RatingAnswer Refused(Problem problem) => new() { Problem = problem };

    /// <summary>It is not.</summary>
    public static implicit operator RatingAnswer(Problem problem) => Refused(problem);
}
