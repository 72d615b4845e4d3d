using System.Text.Json;
using Disclosure.Staff.Files;

namespace Disclosure.FeedbackApi.Files;

/// <summary>
/// The lines of a file that this process alone adds to, behind one that names the version. A file that cannot be read, is broken or was
/// written by a newer program is a fault that is told: it has no lines then, it is left as it is, and nothing is added to it.
/// </summary>
internal sealed class FileLines : ILineLog
{
    /// <summary>The version that is written. Files of the first have no line that names it.</summary>
    public const int Version = 2;

    private const string Head = "{\"version\":";

    private readonly string _name;
    private readonly string? _broken;
    private readonly LineFile? _file;
    private IReadOnlyList<string> _unread;
    private string? _trouble;

    private FileLines(string name, LineFile? file, IReadOnlyList<string> unread, string? broken) =>
        (_name, _file, _unread, _broken) = (name, file, unread, broken);

    /// <inheritdoc/>
    public string? Fault => _broken ?? _trouble;

    /// <summary>Opens a file, and makes it where there is none.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="isLine">Whether a line is one of this file; it may throw a <see cref="JsonException"/> where it is not.</param>
    public static FileLines Open(string path, Predicate<string> isLine)
    {
        var name = Path.GetFileName(path);
        LineFile? file = null;
        try
        {
            var known = Read(path, name, isLine, out var broken);
            if (broken is not null)
                return new(name, file: null, [], broken);
            var isNew = !File.Exists(path) || new FileInfo(path).Length == 0;
            file = LineFile.Append(path);
            PrivateFile.Narrow(path);
            if (isNew)
                file.Add($"{Head}{Version}}}");
            return new(name, file, known, broken: null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            file?.Dispose();
            return new(name, file: null, [], $"{name} 打不开：{DiskTrouble.ReasonOf(error)}。请检查数据目录后重新启动。");
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> ReadNewAsync(CancellationToken cancellation)
    {
        var unread = _unread;
        _unread = [];
        return ValueTask.FromResult(unread);
    }

    /// <inheritdoc/>
    public void Add(string line)
    {
        if (_file is null)
            throw new IOException(_broken);
        try
        {
            _file.Add(line);
            _trouble = null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            _trouble = $"{_name} 写不进磁盘：{DiskTrouble.ReasonOf(error)}。";
            throw new IOException(_trouble, error);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private static List<string> Read(string path, string name, Predicate<string> isLine, out string? broken)
    {
        var (known, number) = (new List<string>(), 0);
        broken = null;
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            number++;
            if (LineFile.IsTorn(line))
                continue;
            if (number == 1 && line.StartsWith(Head, StringComparison.Ordinal))
                broken = ObjectionToVersion(name, line);
            else if (Is(line, isLine))
                known.Add(line);
            else
                broken = $"{name} 第 {number} 行读不懂：文件被改动或损坏。没有改动它；请从备份放回，或查明后移走，再重新启动。";
            if (broken is not null)
                return [];
        }

        return known;
    }

    private static string? ObjectionToVersion(string name, string line) =>
        int.TryParse(line.AsSpan(Head.Length).TrimEnd('}'), out var version) && version <= Version
            ? null
            : $"{name} 的格式版本是 {line[Head.Length..].TrimEnd('}')}，本程序认识到 {Version}：由更新的版本写成，请升级反馈服务。";

    private static bool Is(string line, Predicate<string> isLine)
    {
        try
        {
            return isLine(line);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            return false;
        }
    }
}
