using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Gate.Rules;

namespace Disclosure.Publishing.Releases;

/// <summary>
/// What a rollback must not bring back: what is withheld since, what is a person's, and a sum by which a withheld figure can be told.
/// </summary>
internal static class RollbackGate
{
    /// <summary>Why it may not be; empty where it may.</summary>
    public static ImmutableArray<Finding> Objections(ReleaseOffice office, Rollback rollback, CancellationToken stop)
    {
        var (draft, findings) = rollback.ToDraft(office, "", "");
        if (draft is null)
            return findings;
        if (ScopeCheck.ObjectionTo(office, draft.Scope) is { } codesFirst)
            return [codesFirst];
        stop.ThrowIfCancellationRequested();
        var after = ContentReader.Read(DraftSource.Of(office, draft), office.Day);
        return
        [
            .. draft.Items.Keys.Order().Where(path => draft.Items[path] is DraftItem.Earlier && IsWithheldNow(office, after, path.Value))
                .Select(path => new Finding(ReleaseFindings.WithheldNeedsWithdrawal, Place.At(path.Value), "工作目录里已不予公开，不能恢复。")),
            .. KeptSecrets.Findings(office, after),
            .. RecordChecks.CheckPersons(after.Records).Where(finding =>
                finding.Severity == Severity.Error
                && finding.Place.Record is { } record && after.PathOf(record) is { } path
                && draft.Items.ContainsKey(new Model.Editions.PublicPath(path))),
        ];
    }

    private static bool IsWithheldNow(ReleaseOffice office, ContentReading after, string path) =>
        after.Records.All.Any(record => after.PathOf(record.Key) == path
            && record is IApprovedRecord { Withheld: null }
            && office.Working.Records.Find(record.Key) is IApprovedRecord { Withheld: not null });
}
