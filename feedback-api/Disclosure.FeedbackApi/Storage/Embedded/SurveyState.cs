namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>A survey in the state.</summary>
/// <param name="Number">Its number among the surveys, which leads the identities of its ratings.</param>
/// <param name="Tally">Its running counts.</param>
internal sealed record SurveyState(int Number, SurveyTally Tally)
{
    // Room for a million million ratings a survey, and for eight million surveys.
    private const int SequenceBits = 40;

    /// <summary>The entry that a rating was given as.</summary>
    public static long Sequence(long ratingId) => ratingId & ((1L << SequenceBits) - 1);

    /// <summary>The identity of a rating that was given as entry <paramref name="sequence"/>.</summary>
    public long RatingId(long sequence) => ((long)Number << SequenceBits) | sequence;

    /// <summary>The least identity that a rating of it can have.</summary>
    public long FirstId => (long)Number << SequenceBits;

    /// <summary>The least identity that no rating of it can have.</summary>
    public long EndId => (long)(Number + 1) << SequenceBits;
}
