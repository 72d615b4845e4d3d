namespace Disclosure.Content.Store;

/// <summary>A file in a change.</summary>
/// <param name="Path">Its path in the content folder, with <c>/</c>.</param>
/// <param name="Before">The SHA-256 of its bytes before; nothing where it was not there.</param>
/// <param name="After">The SHA-256 of its bytes after; nothing where it was taken away.</param>
public sealed record ChangedFile(string Path, string? Before, string? After);
