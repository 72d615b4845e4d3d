namespace Disclosure.FeedbackApi.Results;

/// <summary>The place of one survey's published result.</summary>
internal sealed class ResultShelf(PublishedResult current)
{
    /// <summary>Held by the one who makes the next.</summary>
    public SemaphoreSlim Making { get; } = new(1, 1);

    /// <summary>What is published.</summary>
    public volatile PublishedResult Current = current;

    /// <summary>The making behind the back of those who ask that was begun last; it never fails.</summary>
    public Task Behind { get; set; } = Task.CompletedTask;

    /// <summary>Before then, what failed is not tried again. For the one who makes the next.</summary>
    public DateTimeOffset NotBefore { get; set; }
}
