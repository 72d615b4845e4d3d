namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>Where a journal is damaged.</summary>
/// <param name="Message">What and where, in Chinese, without a full stop.</param>
/// <param name="Segment">The file.</param>
/// <param name="Offset">The byte from which on it is not as it was written.</param>
internal sealed record JournalFault(string Message, string Segment, long Offset);
