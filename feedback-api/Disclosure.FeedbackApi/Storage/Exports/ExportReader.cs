using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Disclosure.FeedbackApi.Storage.Entries;

namespace Disclosure.FeedbackApi.Storage.Exports;

/// <summary>Reads an export and checks all of it on the way: an entry that is handed out fits those before it.</summary>
internal static class ExportReader
{
    /// <summary>The entries in order.</summary>
    /// <exception cref="ExportException">It is no export, or not a whole one; perhaps only after the last entry.</exception>
    public static async IAsyncEnumerable<StoreEntry> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = new StreamReader(
            input,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            detectEncodingFromByteOrderMarks: true,
            bufferSize: -1,
            leaveOpen: true);
        using var digest = new ExportDigest();
        var first = await LineAsync(reader, 1, cancellation).ConfigureAwait(false);
        var version = VersionOf(first);
        digest.Add(Encoding.UTF8.GetBytes(first!));
        var check = new ExportCheck();
        for (var number = 2; ; number++)
        {
            var line = await LineAsync(reader, number, cancellation).ConfigureAwait(false)
                ?? throw new ExportException($"备份不完整：读到第 {number} 行就结束了，缺少结尾。");
            if (End(line) is { } end)
            {
                await CheckEndAsync(end, number, version, digest, reader, cancellation).ConfigureAwait(false);
                yield break;
            }

            digest.Add(Encoding.UTF8.GetBytes(line));
            var entry = Entry(line, number);
            if (check.Add(entry) is { } wrong)
                throw new ExportException($"备份第 {number} 行有误：{wrong}。");
            yield return entry;
        }
    }

    private static int VersionOf(string? line)
    {
        var header = line is null ? null : ExportHeader.Read(Encoding.UTF8.GetBytes(line));
        if (header is null)
            throw new ExportException("备份第 1 行不是评价备份的文件头：这不是反馈服务导出的文件。");
        return header.Version == ExportHeader.WithoutDigest || header.Version == ExportHeader.Current.Version
            ? header.Version
            : throw new ExportException(
                $"备份的格式版本是 {header.Version}，本程序认识到 {ExportHeader.Current.Version}：备份由更新的版本写成，请升级反馈服务。");
    }

    private static async ValueTask CheckEndAsync(
        ExportEnd end, int number, int version, ExportDigest digest, StreamReader reader, CancellationToken cancellation)
    {
        if (end.Entries != number - 2)
            throw new ExportException($"备份不完整：结尾写明 {end.Entries} 条，实有 {number - 2} 条。");
        if (version != ExportHeader.WithoutDigest && end.Digest != digest.Take())
            throw new ExportException("备份被改动过：内容与结尾的校验值不符。请用没有改动过的备份。");
        if (await LineAsync(reader, number + 1, cancellation).ConfigureAwait(false) is not null)
            throw new ExportException($"备份被改动过：结尾之后还有内容（第 {number + 1} 行）。");
    }

    private static async ValueTask<string?> LineAsync(StreamReader reader, int number, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadLineAsync(cancellation).ConfigureAwait(false);
        }
        catch (DecoderFallbackException)
        {
            throw new ExportException($"备份第 {number} 行附近不是 UTF-8 文字。");
        }
    }

    private static ExportEnd? End(string line) => line.StartsWith("{\"entries\":", StringComparison.Ordinal)
        ? Parse(line, json => JsonSerializer.Deserialize(json, EntryJson.Lines.ExportEnd))
        : null;

    private static StoreEntry Entry(string line, int number) =>
        Parse(line, json => JsonSerializer.Deserialize(json, EntryJson.Lines.StoreEntry))
            ?? throw new ExportException($"备份第 {number} 行读不懂：不是评价、发码、剔除或办理记录。");

    private static T? Parse<T>(string? line, Func<string, T?> parse)
        where T : class
    {
        try
        {
            return line is null ? null : parse(line);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
