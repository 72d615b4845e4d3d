namespace Disclosure.Model.Checks.Privacy;

/// <summary>What a document that is published as it is says, with all that readers do not see at once: it is in the file.</summary>
/// <param name="Text">Everything that could be read of it.</param>
/// <param name="Unread">What could not be read and why, in Chinese; nothing where all was.</param>
public sealed record AttachmentText(string Text, string? Unread);
