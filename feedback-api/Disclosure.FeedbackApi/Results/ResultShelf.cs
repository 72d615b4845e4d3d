using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Results;

/// <summary>
/// The place of one survey's published result. Waits go by a clock that only runs on: the machine's clock may be set back.
/// </summary>
internal sealed class ResultShelf(PublishedResult current, long now)
{
    /// <summary>Held by the one who makes the next.</summary>
    public SemaphoreSlim Making { get; } = new(1, 1);

    /// <summary>What is published.</summary>
    public volatile PublishedResult Current = current;

    /// <summary>The running counts that it was last made or looked at with; nothing before the first time.</summary>
    public volatile SurveyTally? Seen;

    /// <summary>How many changes were found then that wait.</summary>
    public volatile int Waiting = current.Version.Waiting;

    /// <summary>When that was.</summary>
    public long SeenAt { get; set; } = now;

    /// <summary>How long it took.</summary>
    public TimeSpan Cost { get; set; }

    /// <summary>The making behind the back of those who ask that was begun last; it never fails.</summary>
    public Task Behind { get; set; } = Task.CompletedTask;

    /// <summary>When the last try failed, and how long none is made from then on. For the one who makes the next.</summary>
    public (long Since, TimeSpan For) Pause { get; set; }
}
