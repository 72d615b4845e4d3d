namespace Disclosure.FeedbackApi.Files;

/// <summary>The lines of a file that this process alone adds to.</summary>
internal sealed class FileLines : ILineLog
{
    private readonly LineFile _file;
    private IReadOnlyList<string> _unread;

    private FileLines(LineFile file, IReadOnlyList<string> unread) => (_file, _unread) = (file, unread);

    /// <summary>Opens a file, and makes it where there is none.</summary>
    public static FileLines Open(string path)
    {
        string[] known = [.. LineFile.Read(path)];
        return new(LineFile.Append(path), known);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> ReadNewAsync(CancellationToken cancellation)
    {
        var unread = _unread;
        _unread = [];
        return ValueTask.FromResult(unread);
    }

    /// <inheritdoc/>
    public void Add(string line) => _file.Add(line);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
