using Disclosure.Content.Editions;
using Disclosure.Content.Files;
using Disclosure.Content.Store;
using Disclosure.Model.Approvals;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Archives;

/// <summary>
/// The acts of approval that an edition rests on, with the scans of their documents. A scan is copied only where it is published: another
/// may hold what is withheld, and is named with its hash, so that the paper in the file can be told to be the one.
/// </summary>
/// <param name="office">The content folder.</param>
/// <param name="after">What is public after the edition.</param>
/// <param name="day">The edition's day: what was approved later is not what it rests on.</param>
internal sealed class ArchivedApprovals(ReleaseOffice office, PublishedState after, DateOnly day)
{
    /// <summary>The acts by document, each with its scan where that is copied.</summary>
    public IReadOnlyList<(ArchivedApproval Approval, ArchiveFile? Scan)> Of(PreparedEdition prepared)
    {
        var changed = prepared.Changes.Select(change => change.Path.Value).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from act in office.Working.Records.All.OfType<ApprovalAct>()
               let path = office.Working.PathOf(act.Key)
               where path is not null && act.Approval.Date <= day && (changed.Contains(path) || IsOf(prepared.Scope, act))
               orderby act.Approval.Date, act.Approval.Document
               select WithScan(act, path),
        ];
    }

    private (ArchivedApproval Approval, ArchiveFile? Scan) WithScan(ApprovalAct act, string path)
    {
        if (act.Attachment is not { } name)
            return (new ArchivedApproval(act, null, null), null);
        var beside = ContentLayout.BesideApproval(path, name);
        if (after.Find(new PublicPath(beside)) is { } id && office.Store.ReadObject(id).Content is { } published)
        {
            var file = EditionArchive.PublishedFolder + beside;
            return (new ArchivedApproval(act, ContentHash.Of(published), file), new ArchiveFile(file, published));
        }

        var scan = FileHash.BytesOf(Path.Combine(office.Content, beside)) is { } bytes ? ContentHash.Of(bytes) : (ContentHash?)null;
        return (new ArchivedApproval(act, scan, null), null);
    }

    private static bool IsOf(ReleaseScope scope, ApprovalAct act) => scope switch
    {
        ReleaseScope.OfUnits units => act.Year == units.Year && act.Stage == ScopeSelection.StageOf(units.Stage)
            && act.Units.Any(units.Codes.Contains),
        ReleaseScope.OfGovernment government => act.Year == government.Year && act.Stage == ScopeSelection.StageOf(government.Stage)
            && act.IsOfGovernment,
        _ => false,
    };
}
