namespace Disclosure.Publishing.Releases;

/// <summary>A folder for a site that is only looked at: for its owner alone, and gone afterwards.</summary>
internal sealed class TrialFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-");

    /// <summary>Where the site goes.</summary>
    public string Site => Path.Combine(_folder.FullName, "site");

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_folder.Exists)
            _folder.Delete(recursive: true);
    }
}
