namespace Disclosure.Model.Satisfaction;

/// <summary>What follows from how a rating came in. Every channel has its answer here, and nowhere else.</summary>
public static class RatingChannels
{
    /// <summary>
    /// Whether ratings of a channel score: they are counted together, are under the root and enter the score of indicators. Those of the
    /// others are shown apart, because nobody can tell who gave them.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public static bool Scores(this RatingChannel channel) => channel switch
    {
        RatingChannel.Invited or RatingChannel.Paper => true,
        RatingChannel.Open => false,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "No such channel."),
    };
}
