namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>A segment of the journal that was verified.</summary>
/// <param name="Name">Its file.</param>
/// <param name="First">The sequence number of its first entry.</param>
/// <param name="Next">The sequence number after its last entry.</param>
/// <param name="End">Where its last good frame ends.</param>
internal sealed record Segment(string Name, long First, long Next, long End);
