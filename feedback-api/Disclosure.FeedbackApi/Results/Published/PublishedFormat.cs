using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results.Published;

/// <summary>
/// A published version as bytes: a line that names the format and its version, a line of JSON, the ratings counted (receipt, channel, level
/// and day, twenty-two bytes each, by receipt), and the SHA-256 of all before it.
/// </summary>
internal static class PublishedFormat
{
    private const int SizeOfRating = ReceiptCode.Length + 1 + 1 + sizeof(int);
    private const byte NewLine = (byte)'\n';

    private static ReadOnlySpan<byte> Name => "disclosure-published-result/"u8;

    private static ReadOnlySpan<byte> Current => "disclosure-published-result/1"u8;

    /// <summary>Writes a version.</summary>
    public static byte[] Write(KeptVersion version)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(PublishedHeader.Of(version), PublishedJson.Lines.PublishedHeader);
        var start = Current.Length + 1 + header.Length + 1;
        var bytes = new byte[start + (version.Ratings.Count * SizeOfRating) + SHA256.HashSizeInBytes];
        Current.CopyTo(bytes);
        bytes[Current.Length] = NewLine;
        header.CopyTo(bytes, Current.Length + 1);
        bytes[start - 1] = NewLine;
        var rest = bytes.AsSpan(start);
        foreach (var rating in version.Ratings.All)
        {
            Write(rating, rest);
            rest = rest[SizeOfRating..];
        }

        SHA256.HashData(bytes.AsSpan(..^SHA256.HashSizeInBytes), rest);
        return bytes;
    }

    /// <summary>Reads a version.</summary>
    /// <exception cref="InvalidDataException">It is of a newer format, or damaged, or of another survey; the message says so in
    /// Chinese.</exception>
    public static KeptVersion Read(SurveyId survey, ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Name) || bytes.IndexOf(NewLine) is not (> 0 and var end))
            throw Damaged();
        if (!bytes[..end].SequenceEqual(Current))
            throw new InvalidDataException("它是更新版本的程序写的，请用那个版本的程序。");
        if (
            bytes.Length < end + SHA256.HashSizeInBytes
                || !SHA256.HashData(bytes[..^SHA256.HashSizeInBytes]).AsSpan().SequenceEqual(bytes[^SHA256.HashSizeInBytes..]))
            throw Damaged();
        var body = bytes[(end + 1)..^SHA256.HashSizeInBytes];
        var line = body.IndexOf(NewLine);
        var version = HeaderIn(body[..line]).ToVersion(RatingsIn(body[(line + 1)..]));
        return version.Survey == survey ? version : throw new InvalidDataException($"里面是 {version.Survey} 的结果。");
    }

    private static PublishedHeader HeaderIn(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, PublishedJson.Lines.PublishedHeader) ?? throw Damaged();
        }
        catch (JsonException error)
        {
            throw new InvalidDataException(Damaged().Message, error);
        }
    }

    private static void Write(CountedRating rating, Span<byte> place)
    {
        BinaryPrimitives.WriteUInt128BigEndian(place, rating.Key);
        place[ReceiptCode.Length] = (byte)rating.Channel;
        place[ReceiptCode.Length + 1] = (byte)rating.Level;
        BinaryPrimitives.WriteInt32BigEndian(place[(ReceiptCode.Length + 2)..], rating.Day.DayNumber);
    }

    private static CountedRatings RatingsIn(ReadOnlySpan<byte> bytes)
    {
        var ratings = new List<CountedRating>(bytes.Length / SizeOfRating);
        for (; bytes.Length >= SizeOfRating; bytes = bytes[SizeOfRating..])
        {
            ratings.Add(new(
                BinaryPrimitives.ReadUInt128BigEndian(bytes),
                (RatingChannel)bytes[ReceiptCode.Length],
                (SatisfactionLevel)bytes[ReceiptCode.Length + 1],
                DateOnly.FromDayNumber(BinaryPrimitives.ReadInt32BigEndian(bytes[(ReceiptCode.Length + 2)..]))));
        }

        return CountedRatings.Of(ratings);
    }

    private static InvalidDataException Damaged() => new("内容残缺或被改动过，请从备份取回这个文件。");
}
