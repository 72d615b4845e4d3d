using Disclosure.Model.Checks;
using Disclosure.Publishing.Reports;

namespace Disclosure.Publishing.Output;

/// <summary>
/// The folder a build puts the site in. The new site grows in a fresh folder beside it and takes its place by renaming, so
/// that readers see the old site or the new one and never half of one. What a killed build left is cleaned away first. Only who
/// holds the <see cref="OutputClaim"/> may do so.
/// </summary>
internal sealed class OutputFolder
{
    /// <summary>The file that says a folder was made by a build and may be replaced.</summary>
    public const string MarkerName = ".disclosure-site";

    private const string MarkerText = "This folder is made by `disclosure build` and replaced as a whole by the next one. Its files:";
    private readonly bool _isPrivate;
    private readonly string _path;
    private readonly string _previous;
    private readonly string _trash;

    private OutputFolder(string path, bool isPrivate)
    {
        _isPrivate = isPrivate;
        _path = path;
        var parent = Path.GetDirectoryName(path)!;
        var name = Path.GetFileName(path);
        Fresh = Path.Combine(parent, $".{name}.building");
        _previous = Path.Combine(parent, $".{name}.previous");
        _trash = Path.Combine(parent, $".{name}.replaced");
    }

    /// <summary>The fresh folder to write the new site into.</summary>
    public string Fresh { get; }

    /// <summary>Prepares the fresh folder, or says why the output can't be used.</summary>
    /// <param name="claim">The right to the output.</param>
    /// <param name="isPrivate">Whether only the owner may open the folder.</param>
    public static (OutputFolder? Folder, Finding? Finding) Open(OutputClaim claim, bool isPrivate = false)
    {
        var folder = new OutputFolder(claim.Path, isPrivate);
        folder.RecoverFromKilledBuild();
        if (folder.ForeignFilesThere() is { } foreign)
            return (null, new Finding(BuildFindings.ForeignOutput, Place.At(claim.Path), $"{foreign}（{claim.Path}）"));

        folder.StartFresh();
        return (folder, null);
    }

    /// <summary>Puts the new site in the place of the old one.</summary>
    /// <param name="files">What the build wrote, from the site's root: the next build knows what is its own by it.</param>
    public void Swap(IEnumerable<string> files)
    {
        WriteMarker([MarkerText, .. files.Order(StringComparer.Ordinal)]);
        var hadPrevious = Directory.Exists(_path);
        if (hadPrevious)
            Directory.Move(_path, _previous);
        try
        {
            Directory.Move(Fresh, _path);
        }
        catch when (hadPrevious)
        {
            Directory.Move(_previous, _path);
            throw;
        }

        if (hadPrevious)
            ThrowAway(_previous);
    }

    /// <summary>Throws the unfinished new site away; what stood in the output folder stays.</summary>
    public void Discard()
    {
        if (Directory.Exists(Fresh))
            Directory.Delete(Fresh, recursive: true);
    }

    private void WriteMarker(IEnumerable<string> lines)
    {
        var marker = Path.Combine(Fresh, MarkerName);
        File.WriteAllLines(marker, lines);
        if (_isPrivate && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(marker, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>A build killed between the two renames left the old site aside: it comes back.</summary>
    private void RecoverFromKilledBuild()
    {
        if (Directory.Exists(_trash))
            Directory.Delete(_trash, recursive: true);
        if (!Directory.Exists(_previous))
            return;
        if (!Directory.Exists(_path))
            Directory.Move(_previous, _path);
        else
            ThrowAway(_previous);
    }

    /// <summary>
    /// Deletes an old site under a name of its own first, so that half a site, left by a kill, is never taken for a whole one. As the
    /// new site already stands, what can't be deleted now is left for the next build to clean away.
    /// </summary>
    private void ThrowAway(string site)
    {
        try
        {
            Directory.Move(site, _trash);
            Directory.Delete(_trash, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>What in the folder no build of ours made, in words; nothing where the folder may be replaced.</summary>
    private string? ForeignFilesThere()
    {
        if (!Directory.Exists(_path) || !Directory.EnumerateFileSystemEntries(_path).Any())
            return null;
        var marker = Path.Combine(_path, MarkerName);
        if (!File.Exists(marker))
            return "文件夹不是空的，也不是本命令生成的站点。";
        var own = File.ReadLines(marker).Skip(1).Append(MarkerName).ToHashSet(StringComparer.Ordinal);
        // A marker without a list is of a build before lists were kept.
        return own.Count == 1 ? null : ForeignFiles.In(_path, own);
    }

    private void StartFresh()
    {
        Discard();
        if (_isPrivate && !OperatingSystem.IsWindows())
            Directory.CreateDirectory(Fresh, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        else
            Directory.CreateDirectory(Fresh);
        WriteMarker([MarkerText]);
    }
}
