using System.Collections.Immutable;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.Model.Satisfaction;
using LiteDB;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>A rating as a LiteDB document. Names are short as every document has them.</summary>
internal static class RatingDocument
{
    /// <summary>Writes it.</summary>
    public static BsonDocument Of(RatingState state)
    {
        var rating = state.Rating;
        var document = new BsonDocument
        {
            ["_id"] = state.Id,
            ["r"] = rating.Receipt,
            ["k"] = state.Key.ToBytes(),
            ["s"] = rating.Survey,
            ["q"] = rating.QuestionVersion,
            ["n"] = (int)rating.Channel,
            ["l"] = (int)rating.Level,
            ["d"] = rating.Day.DayNumber,
        };
        if (!rating.Reasons.IsDefaultOrEmpty)
            document["w"] = new BsonArray(rating.Reasons.Select(reason => new BsonValue(reason)));
        if (rating.Comment is not null)
            document["c"] = rating.Comment;
        if (rating.Batch is not null)
            document["b"] = rating.Batch;
        if (rating.Excluded is { } reason)
            document["x"] = (int)reason;
        if (rating.IsReplaced)
            document["p"] = true;
        return document;
    }

    /// <summary>Reads it.</summary>
    public static RatingState Read(BsonDocument document) => new(
        document["_id"].AsInt64,
        new StoredRating
        {
            Receipt = document["r"].AsString,
            Survey = document["s"].AsString,
            QuestionVersion = document["q"].AsString,
            Channel = (RatingChannel)document["n"].AsInt32,
            Level = (SatisfactionLevel)document["l"].AsInt32,
            Day = DateOnly.FromDayNumber(document["d"].AsInt32),
            Reasons = document["w"] is { IsArray: true } reasons ? [.. reasons.AsArray.Select(reason => reason.AsString)] : ImmutableArray<string>.Empty,
            Comment = document["c"] is { IsString: true } comment ? comment.AsString : null,
            Batch = document["b"] is { IsString: true } batch ? batch.AsString : null,
            Excluded = document["x"] is { IsInt32: true } excluded ? (ExclusionReason)excluded.AsInt32 : null,
            IsReplaced = document["p"].IsBoolean,
        },
        new HashId(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(document["k"].AsBinary)));
}
