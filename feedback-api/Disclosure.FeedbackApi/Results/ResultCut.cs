using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Results;

/// <summary>
/// How many of the ratings that count a result holds: the first that were given. It follows from how many there are alone, so that it is
/// the same after a restart, in every process that shares a database, and whenever somebody asks.
/// </summary>
/// <param name="Scored">How many of those that score.</param>
/// <param name="Open">How many of the open ones.</param>
internal readonly record struct ResultCut(int Scored, int Open)
{
    /// <summary>Every rating.</summary>
    public static ResultCut Whole { get; } = new(int.MaxValue, int.MaxValue);

    /// <summary>Whether it leaves none out.</summary>
    public bool IsWhole => this == Whole;

    /// <summary>What an open survey shows, in steps of several ratings; a step of one or less shows each.</summary>
    public static ResultCut Of(SurveyTally tally, int step) =>
        step <= 1 ? Whole : new(Of(tally.Scored.Answered, step), Of(tally.Unscored.Answered, step));

    // A whole step stays back until the last result, which would otherwise show the few that came after the one before it.
    private static int Of(int answered, int step) => Math.Max(0, ((answered / step) - 1) * step);
}
