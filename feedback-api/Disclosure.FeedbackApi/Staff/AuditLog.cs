using System.Security.Cryptography;
using System.Text.Json;
using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Problems;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>
/// What staff did: a file that lines are only added to, each on disk before what it says is done, and each chained to the one before
/// by its hash.
/// </summary>
internal sealed class AuditLog : IDisposable
{
    private static readonly string Beginning = new('0', 64);

    private readonly Lock _writing = new();
    private readonly LineFile _file;
    private readonly string _path;
    private readonly TimeProvider _time;
    private (long Number, string Hash) _last;

    private AuditLog(string path, TimeProvider time, (long, string) last)
    {
        (_path, _time, _last) = (path, time, last);
        _file = LineFile.Append(path);
    }

    /// <summary>Opens the log in the data folder.</summary>
    /// <exception cref="InvalidDataException">A line was changed, taken out or put in.</exception>
    public static AuditLog Open(string folder, TimeProvider time)
    {
        var path = Path.Combine(folder, "audit.jsonl");
        var last = (Number: 0L, Hash: Beginning);
        foreach (var entry in Read(path))
        {
            if (entry.Number != last.Number + 1 || entry.Previous != last.Hash || entry.Hash != HashOf(entry))
                throw new InvalidDataException($"审计日志 {path} 第 {last.Number + 1} 条与前后不符：有记录被改动、删去或插入。请先查明，再移走该文件重新启动。");
            last = (entry.Number, entry.Hash);
        }

        return new(path, time, last);
    }

    /// <summary>Adds a line. What it says may be done when this has returned.</summary>
    /// <exception cref="ProblemException">It is not on disk, so nothing may be done.</exception>
    public void Add(string who, string action, string subject, string detail = "")
    {
        try
        {
            Write(who, action, subject, detail);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            throw new ProblemException(ProblemKinds.AuditUnavailable.With("审计日志写不进磁盘，操作没有进行。请检查磁盘空间。"));
        }
    }

    /// <summary>Every line.</summary>
    public IEnumerable<AuditEntry> Read() => Read(_path);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void Write(string who, string action, string subject, string detail)
    {
        lock (_writing)
        {
            var entry = new AuditEntry(_last.Number + 1, _time.GetUtcNow(), who, action, subject, detail, _last.Hash, "");
            entry = entry with { Hash = HashOf(entry) };
            _file.Add(JsonSerializer.Serialize(entry, StaffFileJson.Lines.AuditEntry));
            _last = (entry.Number, entry.Hash);
        }
    }

    private static IEnumerable<AuditEntry> Read(string path) =>
        LineFile.Read(path).Select(line => JsonSerializer.Deserialize(line, StaffFileJson.Lines.AuditEntry)!);

    private static string HashOf(AuditEntry entry) =>
        Convert.ToHexStringLower(
            SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(entry with { Hash = "" }, StaffFileJson.Lines.AuditEntry)));
}
