using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// Ratings of one survey as bytes, one after the other. What may befall a rating later, its exclusion and its replacement, is not
/// in them.
/// </summary>
internal static class RatingBlock
{
    private const byte HasQuestion = 1;
    private const byte HasReasons = 2;
    private const byte HasComment = 4;
    private const byte HasBatch = 8;
    private const byte HasCode = 16;
    private const byte HasBody = 32;

    /// <summary>Writes ratings in the order of their identities.</summary>
    public static byte[] Write(IReadOnlyList<RatingState> ratings)
    {
        using var bytes = new MemoryStream(ratings.Count * 64);
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write7BitEncodedInt(ratings.Count);
        RatingState? before = null;
        foreach (var rating in ratings)
        {
            Write(writer, rating, before);
            before = rating;
        }

        return bytes.ToArray();
    }

    /// <summary>Reads ratings as they were given.</summary>
    public static IEnumerable<RatingState> Read(SurveyId survey, byte[] block)
    {
        using var reader = new BinaryReader(new MemoryStream(block), Encoding.UTF8);
        RatingState? before = null;
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            var rating = Read(reader, survey, before);
            yield return rating;
            before = rating;
        }
    }

    private static void Write(BinaryWriter writer, RatingState state, RatingState? before)
    {
        var rating = state.Rating;
        var flags = FlagsOf(state, before?.Rating);
        writer.Write7BitEncodedInt64(state.Id - (before?.Id ?? 0));
        writer.Write(flags);
        writer.Write((byte)rating.Channel);
        writer.Write((byte)rating.Level);
        writer.Write7BitEncodedInt(rating.Day.DayNumber);
        writer.Write(rating.Receipt);
        writer.Write(state.Identity.Key.ToBytes());
        if (state.Identity.Code is { } code)
            writer.Write(code.ToBytes());
        if (state.Identity.Body is { } body)
            writer.Write(body.ToBytes());
        if ((flags & HasQuestion) != 0)
            writer.Write(rating.QuestionVersion);
        if ((flags & HasReasons) != 0)
            WriteReasons(writer, rating.Reasons);
        if ((flags & HasComment) != 0)
            writer.Write(rating.Comment!);
        if ((flags & HasBatch) != 0)
            writer.Write(rating.Batch!);
    }

    private static RatingState Read(BinaryReader reader, SurveyId survey, RatingState? before)
    {
        var id = reader.Read7BitEncodedInt64() + (before?.Id ?? 0);
        var flags = reader.ReadByte();
        var (channel, level) = ((RatingChannel)reader.ReadByte(), (SatisfactionLevel)reader.ReadByte());
        var (day, receipt) = (DateOnly.FromDayNumber(reader.Read7BitEncodedInt()), reader.ReadString());
        var identity = ReadIdentity(reader, flags);
        return new(
            id,
            new StoredRating
            {
                Survey = survey,
                Channel = channel,
                Level = level,
                Day = day,
                Receipt = receipt,
                QuestionVersion = (flags & HasQuestion) != 0 ? reader.ReadString() : before!.Rating.QuestionVersion,
                Reasons = (flags & HasReasons) != 0 ? ReadReasons(reader) : [],
                Comment = (flags & HasComment) != 0 ? reader.ReadString() : null,
                Batch = (flags & HasBatch) != 0 ? reader.ReadString() : null,
            },
            identity);
    }

    // The question is nearly always the one before it was asked too.
    private static byte FlagsOf(RatingState state, StoredRating? before) => (byte)(
        (state.Rating.QuestionVersion == before?.QuestionVersion ? 0 : HasQuestion)
        | (state.Rating.Reasons.IsDefaultOrEmpty ? 0 : HasReasons)
        | (state.Rating.Comment is null ? 0 : HasComment)
        | (state.Rating.Batch is null ? 0 : HasBatch)
        | (state.Identity.Code is null ? 0 : HasCode)
        | (state.Identity.Body is null ? 0 : HasBody));

    private static void WriteReasons(BinaryWriter writer, ImmutableArray<string> reasons)
    {
        writer.Write7BitEncodedInt(reasons.Length);
        foreach (var reason in reasons)
            writer.Write(reason);
    }

    private static ImmutableArray<string> ReadReasons(BinaryReader reader)
    {
        var reasons = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < reasons.Length; i++)
            reasons[i] = reader.ReadString();
        return [.. reasons];
    }

    private static GiveIdentity ReadIdentity(BinaryReader reader, byte flags) => new(
        ReadHash(reader), (flags & HasCode) != 0 ? ReadHash(reader) : null, (flags & HasBody) != 0 ? ReadHash(reader) : null);

    private static HashId ReadHash(BinaryReader reader)
    {
        Span<byte> hash = stackalloc byte[16];
        reader.BaseStream.ReadExactly(hash);
        return new(BinaryPrimitives.ReadUInt128BigEndian(hash));
    }
}
