namespace Disclosure.Generator.Content.Files;

/// <summary>A file of the content folder.</summary>
/// <param name="Path">Its path in the folder, with <c>/</c>: <c>units/101.yaml</c>.</param>
/// <param name="FullPath">Where to open it.</param>
/// <param name="Display">How findings name it: the folder as the user gave it, and the path.</param>
internal sealed record ContentFile(string Path, string FullPath, string Display)
{
    /// <summary>Its name without the extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Whether it is named like a record.</summary>
    public bool IsYaml => HasExtension(".yaml") || HasExtension(".yml");

    /// <summary>Whether it is named like a text for readers.</summary>
    public bool IsMarkdown => HasExtension(".md");

    /// <summary>Whether it lies in the folder <paramref name="folder"/> of the content, at any depth.</summary>
    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>Its path with another extension.</summary>
    public string PathWith(string extension) => System.IO.Path.ChangeExtension(Path, extension).Replace('\\', '/');

    private bool HasExtension(string extension) => Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
