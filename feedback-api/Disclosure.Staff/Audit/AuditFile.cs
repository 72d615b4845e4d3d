using System.Text;
using System.Text.Json;
using Disclosure.Staff.Files;

namespace Disclosure.Staff.Audit;

/// <summary>
/// The audit trail as a file that lines are only added to. The service and the command that changes accounts add to it at once: whoever
/// adds holds the file's lock, reads what the other has added since, and goes on from there, so that the chain never forks.
/// </summary>
public sealed class AuditFile : IAuditTrail
{
    private readonly Lock _writing = new();
    private readonly string _path;
    private readonly TimeProvider _time;
    private AuditChain _chain = AuditChain.Beginning;
    private long _read;
    private volatile string? _fault;

    private AuditFile(string path, TimeProvider time) => (_path, _time) = (path, time);

    /// <summary>
    /// Opens the trail in the data folder, and makes it where there is none. What is wrong with it is its <see cref="Fault"/>.
    /// </summary>
    public static AuditFile Open(string folder, TimeProvider time)
    {
        var trail = new AuditFile(Path.Combine(folder, "audit.jsonl"), time);
        try
        {
            using var turn = FileTurn.Take(trail._path);
            using var file = trail.OpenFile();
            trail.CatchUp(file);
        }
        catch (InvalidDataException)
        {
            // Told by the fault.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            trail._fault = "审计日志打不开，工作人员的操作都不能进行。";
        }

        return trail;
    }

    /// <inheritdoc/>
    public string? Fault => _fault;

    /// <inheritdoc/>
    public void Add(string who, string action, string subject, string detail = "")
    {
        try
        {
            lock (_writing)
                Append(who, action, subject, detail);
            _fault = null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new AuditUnavailableException(error);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<AuditEntry> Read()
    {
        var chain = AuditChain.Beginning;
        foreach (var line in LinesOf(_path))
        {
            var entry = EntryOf(line, chain);
            chain = Follow(chain, entry);
            yield return entry;
        }
    }

    private void Append(string who, string action, string subject, string detail)
    {
        using var turn = FileTurn.Take(_path);
        using var file = OpenFile();
        var isTorn = CatchUp(file);
        var entry = _chain.Next(_time.GetUtcNow(), who, action, subject, detail);
        var line = Encoding.UTF8.GetBytes((isTorn ? "\n" : "") + JsonSerializer.Serialize(entry, AuditJson.Lines.AuditEntry) + "\n");
        file.Seek(0, SeekOrigin.End);
        file.Write(line);
        file.Flush(flushToDisk: true);
        (_chain, _read) = (AuditChain.Through(entry), file.Length);
    }

    /// <summary>Follows the chain over what was added since it was last read.</summary>
    /// <returns>Whether a power cut or a full disk tore the last line, so that it is to be closed off before the next.</returns>
    private bool CatchUp(FileStream file)
    {
        if (file.Length < _read)
            throw Fail(_chain.Number);
        file.Seek(_read, SeekOrigin.Begin);
        var added = new byte[file.Length - _read];
        file.ReadExactly(added);
        var whole = added.AsSpan().LastIndexOf((byte)'\n') + 1;
        foreach (var line in Encoding.UTF8.GetString(added, 0, whole).Split('\n').Where(IsWhole))
            _chain = Through(line);
        _read += whole;
        return whole < added.Length;
    }

    private AuditChain Through(string line)
    {
        try
        {
            return Follow(_chain, EntryOf(line, _chain));
        }
        catch (InvalidDataException)
        {
            throw Fail(_chain.Number);
        }
    }

    private InvalidDataException Fail(long last)
    {
        _fault = $"审计日志第 {last + 1} 条与前后不符：有记录被改动、删去或插入。工作人员的操作都不能进行，请先查明。";
        return Broken(last);
    }

    private AuditChain Follow(AuditChain chain, AuditEntry entry) =>
        chain.Holds(entry) ? AuditChain.Through(entry) : throw Broken(chain.Number);

    private AuditEntry EntryOf(string line, AuditChain chain)
    {
        try
        {
            return JsonSerializer.Deserialize(line, AuditJson.Lines.AuditEntry) ?? throw Broken(chain.Number);
        }
        catch (JsonException)
        {
            throw Broken(chain.Number);
        }
    }

    private InvalidDataException Broken(long last) =>
        new($"审计日志 {_path} 第 {last + 1} 条与前后不符：有记录被改动、删去或插入。请先查明，再从备份恢复，或移走该文件另起一份。");

    private FileStream OpenFile()
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
        return new FileStream(_path, options);
    }

    // A torn line is left out: what tore it was never acknowledged.
    private static IEnumerable<string> LinesOf(string path)
    {
        if (!File.Exists(path))
            yield break;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (IsWhole(line))
                yield return line;
        }
    }

    private static bool IsWhole(string line) => line.StartsWith('{') && line.EndsWith('}');
}
