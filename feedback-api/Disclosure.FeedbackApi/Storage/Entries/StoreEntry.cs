using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.FeedbackApi.Storage.Entries;

/// <summary>Something that happened to a store, in the order it happened: a line of the journal, and of an export.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RatingGiven), "rating")]
[JsonDerivedType(typeof(RatingAmended), "amended")]
[JsonDerivedType(typeof(CodesIssued), "codes")]
[JsonDerivedType(typeof(RatingExcluded), "excluded")]
[JsonDerivedType(typeof(CaseStepTaken), "case")]
[JsonDerivedType(typeof(KeyNamed), "key")]
internal abstract record StoreEntry
{
    /// <summary>It as a line, without the line's end.</summary>
    public byte[] ToLine() => JsonSerializer.SerializeToUtf8Bytes(this, EntryJson.Lines.StoreEntry);

    /// <summary>The entry of a line.</summary>
    /// <exception cref="JsonException">The line is no entry that this version knows.</exception>
    public static StoreEntry Read(ReadOnlySpan<byte> line) =>
        JsonSerializer.Deserialize(line, EntryJson.Lines.StoreEntry) ?? throw new JsonException("An entry is missing.");
}
