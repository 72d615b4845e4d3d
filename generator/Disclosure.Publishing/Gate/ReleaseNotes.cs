using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Gate.Rules;

namespace Disclosure.Publishing.Gate;

/// <summary>
/// What a release says of what was found and is published nevertheless: what was accepted with a public reason. Of what the public may not
/// know nothing is said, and a message that would give a withheld figure or name away is left out: its title stands alone.
/// </summary>
internal static class ReleaseNotes
{
    private const string PortalPath = "portal.yaml";

    /// <summary>The notes, by path.</summary>
    public static ImmutableArray<PublicNote> Of(GateInput input)
    {
        var secrets = new SecretIndex(WithheldSecret.Of(input.Office.Working.Records));
        return
        [
            .. AgreementRule.FindingsOf(input).Concat(OwedRule.FindingsOf(input))
                .Select(finding => NoteOf(input, secrets, finding)).OfType<PublicNote>()
                .Distinct()
                .OrderBy(note => note.Path).ThenBy(note => note.About, StringComparer.Ordinal),
        ];
    }

    private static PublicNote? NoteOf(GateInput input, SecretIndex secrets, Finding finding)
    {
        if (finding is not { Acknowledged.Reason: var reason, Place.Record: { } key } || PathOf(input, key) is not { } path)
            return null;
        var told = $"{finding.Definition.Title}：{finding.Message}";
        return new PublicNote(path, UnitOf(input, key), secrets.IsIn(told) ? finding.Definition.Title : told, reason.Trim());
    }

    private static PublicPath? PathOf(GateInput input, RecordKey key)
    {
        if (key.Kind == RecordKind.Portal)
            return new PublicPath(PortalPath);
        return input.Candidate.Public.Records.Find(key) is not null && input.Office.Working.PathOf(key) is { } path
            ? new PublicPath(path)
            : null;
    }

    private static UnitCode? UnitOf(GateInput input, RecordKey key) => key.Kind == RecordKind.Unit
        ? UnitCode.Parse(key.Code)
        : input.Office.Working.Records.Find(key) is { } record ? ScopeSelection.PublisherOf(record) : null;
}
