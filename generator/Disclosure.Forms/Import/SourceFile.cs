namespace Disclosure.Forms.Import;

/// <summary>A file to import.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">What reports call it: its name, with the folders below the folder that was named.</param>
public readonly record struct SourceFile(string Path, string Name);
