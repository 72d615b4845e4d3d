namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>
/// What stands after the last good frame of a journal, and can be one frame that was being written when the power went.
/// </summary>
/// <param name="Segment">The file.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How many bytes it has.</param>
internal sealed record JournalTail(string Segment, long Offset, long Length);
