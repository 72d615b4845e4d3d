namespace Disclosure.Publishing.Archives;

/// <summary>A file of an edition's archive.</summary>
/// <param name="Path">Where, with <c>/</c>, from the archive's folder.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record ArchiveFile(string Path, byte[] Bytes);
