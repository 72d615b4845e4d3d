namespace Disclosure.Content.Store;

/// <summary>A content folder in two figures, by which one that changed is told from one that did not.</summary>
/// <param name="Files">How many files it has, hidden ones not counted.</param>
/// <param name="Hash">The SHA-256 over the path and hash of each, in ordinal order of the paths.</param>
public sealed record ContentTotal(int Files, string Hash);
