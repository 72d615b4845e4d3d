using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions.Format;

/// <summary><c>manifest.json</c>: an edition. Of persons it has role and time; who they were is in the signatures beside it.</summary>
internal sealed record ManifestJson
{
    public required int Format { get; init; }

    public required string Id { get; init; }

    public string? Previous { get; init; }

    public required DateTimeOffset At { get; init; }

    [JsonConverter(typeof(ReleaseKindJson))]
    public required ReleaseKind Kind { get; init; }

    public required ScopeJson Scope { get; init; }

    public string? Reason { get; init; }

    public required string Tool { get; init; }

    public DateTimeOffset? SecondPersonDue { get; init; }

    /// <summary>The hash of <c>prepared.json</c>.</summary>
    public required string Prepared { get; init; }

    /// <summary>Who stood for it when it was released.</summary>
    public required ImmutableArray<SignedJson> Signed { get; init; }

    /// <summary>What was found and is published nevertheless; not there where nothing is, as before there were any.</summary>
    public ImmutableArray<NoteJson>? Notes { get; init; }

    /// <summary>The hash of what is published after it.</summary>
    public required string State { get; init; }

    public required ImmutableArray<ChangeJson> Changes { get; init; }

    /// <summary>The file that says this.</summary>
    public static byte[] Write(Edition edition, ContentHash prepared, IEnumerable<SignedJson> signed) => EditionJson.Write(
        new ManifestJson
        {
            Format = edition.Format,
            Id = edition.Id.ToString(),
            Previous = edition.Previous?.ToString(),
            At = edition.At,
            Kind = edition.Kind,
            Scope = ScopeJson.From(edition.Scope),
            Reason = edition.Reason,
            Tool = edition.Tool,
            SecondPersonDue = edition.SecondPersonDue,
            Prepared = prepared.ToString(),
            Signed = [.. signed],
            Notes = NoteJson.Of(edition.Notes),
            State = edition.State.ToString(),
            Changes = ChangeJson.Of(edition.Changes),
        },
        EditionJson.Readable.ManifestJson);

    /// <summary>What it says, with the signatures beside it; nothing where it is not of the format.</summary>
    public Edition? Read(ImmutableArray<Signature> signatures)
    {
        var previous = ContentHash.TryParse(Previous);
        if (EditionId.TryParse(Id) is not { } id
            || previous?.ToString() != Previous
            || Scope?.Read() is not { } scope
            || ContentHash.TryParse(State) is not { } state
            || NoteJson.Read(Notes) is not { } notes
            || ChangeJson.Read(Changes) is not { } changes)
            return null;
        return new Edition
        {
            Id = id,
            Previous = previous,
            At = At,
            Kind = Kind,
            Scope = scope,
            Reason = Reason,
            Notes = notes,
            Changes = changes,
            State = state,
            Format = Format,
            Tool = Tool,
            Signatures = signatures,
            SecondPersonDue = SecondPersonDue,
        };
    }
}

/// <summary>That somebody of a role signed, and the hash of the file that says who; the name only where the office showed names.</summary>
internal sealed record SignedJson(string Role, DateTimeOffset At, string Signature, string? Name = null);
