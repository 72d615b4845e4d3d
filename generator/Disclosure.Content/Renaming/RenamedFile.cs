using Disclosure.Content.Files;

namespace Disclosure.Content.Renaming;

/// <summary>A file that a renaming changes, moves or takes away.</summary>
/// <param name="From">Where it is; nothing for one that is new.</param>
/// <param name="To">Where it will be; nothing where it is taken away.</param>
/// <param name="Bytes">What will be in it.</param>
/// <param name="Read">The version that was read.</param>
public sealed record RenamedFile(string? From, string? To, byte[] Bytes, FileVersion Read);
