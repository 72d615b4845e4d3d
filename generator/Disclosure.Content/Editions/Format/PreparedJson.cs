using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions.Format;

/// <summary><c>prepared.json</c>: what is signed.</summary>
internal sealed record PreparedJson
{
    public required int Format { get; init; }

    public required string Id { get; init; }

    [JsonConverter(typeof(ReleaseKindJson))]
    public required ReleaseKind Kind { get; init; }

    public required ScopeJson Scope { get; init; }

    public string? Reason { get; init; }

    public required string Tool { get; init; }

    public required string PreparedBy { get; init; }

    public required string Role { get; init; }

    public required DateTimeOffset PreparedAt { get; init; }

    public DateTimeOffset? SecondPersonDue { get; init; }

    public ImmutableArray<string> Statements { get; init; } = [];

    /// <summary>What was found and is published nevertheless; not there where nothing is.</summary>
    public ImmutableArray<NoteJson>? Notes { get; init; }

    public required ImmutableArray<ChangeJson> Changes { get; init; }

    /// <summary>The file that says this.</summary>
    public static byte[] Write(PreparedEdition prepared) => EditionJson.Write(
        new PreparedJson
        {
            Format = EditionJson.Newest,
            Id = prepared.Id.ToString(),
            Kind = prepared.Kind,
            Scope = ScopeJson.From(prepared.Scope),
            Reason = prepared.Reason,
            Tool = prepared.Tool,
            PreparedBy = prepared.PreparedBy,
            Role = prepared.Role,
            PreparedAt = prepared.PreparedAt,
            SecondPersonDue = prepared.SecondPersonDue,
            Statements = prepared.Statements,
            Notes = NoteJson.Of(prepared.Notes),
            Changes = ChangeJson.Of(prepared.Changes),
        },
        EditionJson.Readable.PreparedJson);

    /// <summary>What a file says; nothing where it is not of the format.</summary>
    public static PreparedEdition? Read(byte[] bytes)
    {
        if (EditionJson.Read(bytes, EditionJson.Readable.PreparedJson) is not { } json
            || EditionId.TryParse(json.Id) is not { } id
            || json.Scope?.Read() is not { } scope
            || NoteJson.Read(json.Notes) is not { } notes
            || ChangeJson.Read(json.Changes) is not { } changes
            || json.Statements.IsDefault)
            return null;
        return new PreparedEdition
        {
            Id = id,
            Kind = json.Kind,
            Scope = scope,
            Reason = json.Reason,
            Tool = json.Tool,
            PreparedBy = json.PreparedBy,
            Role = json.Role,
            PreparedAt = json.PreparedAt,
            SecondPersonDue = json.SecondPersonDue,
            Statements = json.Statements,
            Notes = notes,
            Changes = changes,
        };
    }
}
