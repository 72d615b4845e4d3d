using System.Globalization;
using System.Text.Json;

namespace Disclosure.Content.Store;

/// <summary>Who changes a content folder just now, from the file beside the lock. The lock is what counts; this is for people.</summary>
/// <param name="Author">Who.</param>
/// <param name="Process">The number of the process.</param>
/// <param name="Since">When it began, in UTC.</param>
internal sealed record LockHolder(string Author, int Process, DateTimeOffset Since)
{
    /// <summary>Reads it; nothing where it can't be read.</summary>
    public static LockHolder? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), StoreJson.Readable.LockHolder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Its bytes.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, StoreJson.Readable.LockHolder);

    /// <summary>Who, which process and since when, in the words of a message.</summary>
    public static string InWords(LockHolder? holder, TimeZoneInfo zone) => holder is null
        ? "另一个程序"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"“{holder.Author}”（进程 {holder.Process}，{TimeZoneInfo.ConvertTime(holder.Since, zone):yyyy-MM-dd HH:mm:ss} 开始）");
}
