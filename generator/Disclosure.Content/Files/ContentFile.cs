namespace Disclosure.Content.Files;

/// <summary>A file of the content folder.</summary>
/// <param name="Path">Its path in the folder, with <c>/</c>: <c>units/101.yaml</c>.</param>
/// <param name="Folder">The content folder, as the user gave it, or what else findings call the whole.</param>
/// <param name="Bytes">What reads it.</param>
internal sealed record ContentFile(string Path, string Folder, IFileBytes Bytes)
{
    /// <summary>How findings name it: the folder as the user gave it, and the path.</summary>
    public string Display => $"{Folder.Replace('\\', '/').TrimEnd('/')}/{Path}";

    /// <summary>Its name without the extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Whether it is named like a record.</summary>
    public bool IsYaml => HasExtension(".yaml") || HasExtension(".yml");

    /// <summary>Whether it is named like a text for readers.</summary>
    public bool IsMarkdown => HasExtension(".md");

    /// <summary>
    /// The path of the record's file beside which it stands, for a file of a field whose name ends in <paramref name="ending"/>.
    /// </summary>
    public string RecordPath(string ending) => Path[..^ending.Length] + ContentLayout.RecordEnding;

    /// <summary>Whether it lies in the folder <paramref name="folder"/> of the content, at any depth.</summary>
    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    private bool HasExtension(string extension) => Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
