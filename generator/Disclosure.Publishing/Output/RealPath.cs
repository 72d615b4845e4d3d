namespace Disclosure.Publishing.Output;

/// <summary>Where a path leads to, whatever links stand in it: two paths of one folder have one real path.</summary>
internal static class RealPath
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>The real path of <paramref name="path"/>, whose last parts need not be there yet; without a separator at its end.</summary>
    /// <exception cref="IOException">Links go round in a circle.</exception>
    public static string Of(string path) => Of(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), MostLinks);

    private static string Of(string full, int links)
    {
        if (Path.GetDirectoryName(full) is not { } above)
            return full;
        var real = new DirectoryInfo(Path.Combine(Of(above, links), Path.GetFileName(full)));
        if (real.LinkTarget is null)
            return real.FullName;
        if (links == 0)
            throw new IOException($"链接“{full}”绕回了自己。");
        // The target may itself lie behind a linked folder.
        return Of(Path.TrimEndingDirectorySeparator(real.ResolveLinkTarget(returnFinalTarget: false)!.FullName), links - 1);
    }

    /// <summary>Whether one of two real paths is the other, or lies in it.</summary>
    public static bool Overlap(string one, string other) => IsWithin(one, other) || IsWithin(other, one);

    private static bool IsWithin(string path, string folder) =>
        path.Equals(folder, Comparison)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);
}
