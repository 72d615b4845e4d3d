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
        CheckHeader(await LineAsync(reader, 1, cancellation).ConfigureAwait(false));
        var check = new ExportCheck();
        for (var number = 2; ; number++)
        {
            var line = await LineAsync(reader, number, cancellation).ConfigureAwait(false)
                ?? throw new ExportException($"备份不完整：读到第 {number} 行就结束了，缺少结尾。");
            if (End(line) is { } end)
            {
                if (end.Entries != number - 2)
                    throw new ExportException($"备份不完整：结尾写明 {end.Entries} 条，实有 {number - 2} 条。");
                yield break;
            }

            var entry = Entry(line, number);
            if (check.Add(entry) is { } wrong)
                throw new ExportException($"备份第 {number} 行有误：{wrong}。");
            yield return entry;
        }
    }

    private static void CheckHeader(string? line)
    {
        var header = Parse(line, json => JsonSerializer.Deserialize(json, EntryJson.Lines.ExportHeader));
        if (header is null || header.Format != ExportHeader.Current.Format)
            throw new ExportException("备份第 1 行不是评价备份的文件头：这不是反馈服务导出的文件。");
        if (header.Version != ExportHeader.Current.Version)
            throw new ExportException($"备份的格式版本是 {header.Version}，本程序认识的是 {ExportHeader.Current.Version}：请使用与备份相应的版本。");
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
