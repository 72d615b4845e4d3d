namespace Disclosure.Generator.Tests.Architecture;

/// <summary>A type by namespace and name; what is nested in it, written or compiled, counts as the type itself.</summary>
internal sealed record NamedType(string Namespace, string Name)
{
    /// <summary>The folder under a project's root: the next part of the namespace, or <c>(root)</c>; nothing for other types.</summary>
    public string? FolderUnder(string root)
    {
        if (Namespace == root)
            return "(root)";
        return Namespace.StartsWith(root + ".", StringComparison.Ordinal) ? Namespace[(root.Length + 1)..].Split('.')[0] : null;
    }
}
