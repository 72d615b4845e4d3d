using System.Text;

namespace Disclosure.FeedbackApi.Files;

/// <summary>A text file that lines are only added to, each on disk before the call returns.</summary>
internal sealed class LineFile : IDisposable
{
    private readonly FileStream _file;
    private bool _isTorn;

    private LineFile(FileStream file) => _file = file;

    /// <summary>
    /// Opens a file to add to, and makes it where there is none. A last line that a power cut or a full disk tore is closed off before the
    /// next.
    /// </summary>
    public static LineFile Append(string path)
    {
        var file = new FileStream(path, Options());
        return new LineFile(file) { _isTorn = file.Length > 0 && !EndsWithNewline(file) };
    }

    /// <summary>
    /// The whole lines of a file; none where there is no file. A torn line is left out: what tore it was never acknowledged.
    /// </summary>
    public static IEnumerable<string> Read(string path) =>
        File.Exists(path) ? File.ReadLines(path, Encoding.UTF8).Where(line => line.StartsWith('{') && line.EndsWith('}')) : [];

    /// <summary>
    /// Whether a line is what a power cut or a full disk left of one: its beginning, or what a disk has where nothing was written yet.
    /// Another that is no whole line was not left by them.
    /// </summary>
    public static bool IsTorn(string line) => line.Trim('\0').Length == 0 || (line.StartsWith('{') && !line.EndsWith('}'));

    /// <summary>Adds a line.</summary>
    /// <exception cref="IOException">It is not on disk.</exception>
    public void Add(string line)
    {
        var text = _isTorn ? "\n" + line + "\n" : line + "\n";
        _isTorn = true;
        _file.Seek(0, SeekOrigin.End);
        _file.Write(Encoding.UTF8.GetBytes(text));
        _file.Flush(flushToDisk: true);
        _isTorn = false;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Read,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static bool EndsWithNewline(FileStream file)
    {
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n';
    }
}
