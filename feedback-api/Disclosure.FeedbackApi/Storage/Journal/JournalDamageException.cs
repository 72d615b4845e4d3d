namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>The journal is damaged otherwise than a power cut can damage it. Nothing is skipped: staff decide.</summary>
/// <param name="message">What is damaged and where, in Chinese.</param>
internal sealed class JournalDamageException(string message) : IOException(message);
