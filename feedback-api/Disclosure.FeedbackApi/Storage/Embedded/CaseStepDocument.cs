using System.Buffers.Binary;
using System.Text;
using Disclosure.FeedbackApi.Cases;
using Disclosure.Model.Satisfaction;
using LiteDB;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// A step of a case as a LiteDB document. Its identity is survey, receipt and number as bytes, which order as they stand: the steps of
/// a case, and all of a survey, lie next to each other.
/// </summary>
internal static class CaseStepDocument
{
    /// <summary>The identity of a step; a number above or below all gives a bound of a case.</summary>
    public static byte[] Id(int survey, string receipt, ushort number)
    {
        var name = Encoding.UTF8.GetBytes(receipt);
        // The zero ends the receipt: one that begins with another is another.
        var id = new byte[sizeof(int) + name.Length + 1 + sizeof(ushort)];
        BinaryPrimitives.WriteInt32BigEndian(id, survey);
        name.CopyTo(id, sizeof(int));
        BinaryPrimitives.WriteUInt16BigEndian(id.AsSpan(^sizeof(ushort)), number);
        return id;
    }

    /// <summary>A bound below every step of a survey and above every one of those before.</summary>
    public static byte[] Bound(int survey)
    {
        var bound = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bound, survey);
        return bound;
    }

    /// <summary>Writes it.</summary>
    public static BsonDocument Of(CaseStepState state)
    {
        var step = state.Step;
        var document = new BsonDocument
        {
            ["_id"] = Id(state.Survey, step.Receipt, (ushort)step.Number),
            ["r"] = step.Receipt,
            ["s"] = step.Survey.Value,
            ["n"] = step.Number,
            ["k"] = (int)step.Kind,
            ["d"] = step.Day.DayNumber,
        };
        if (step.Text is not null)
            document["t"] = step.Text;
        if (step.Level is { } level)
            document["l"] = (int)level;
        return document;
    }

    /// <summary>Reads it.</summary>
    public static CaseStep Read(BsonDocument document) => new()
    {
        Receipt = document["r"].AsString,
        Survey = SurveyId.Parse(document["s"].AsString),
        Number = document["n"].AsInt32,
        Kind = (CaseStepKind)document["k"].AsInt32,
        Day = DateOnly.FromDayNumber(document["d"].AsInt32),
        Text = document["t"] is { IsString: true } text ? text.AsString : null,
        Level = document["l"] is { IsInt32: true } level ? (SatisfactionLevel)level.AsInt32 : null,
    };
}
