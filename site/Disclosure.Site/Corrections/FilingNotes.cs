using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Corrections;

/// <summary>Makes the 编报说明 of pages from what editions say.</summary>
internal static class FilingNotes
{
    private const string Government = "政府";

    /// <summary>Notes on the page of what they are about.</summary>
    /// <param name="root">The page.</param>
    /// <param name="notes">The notes that hold.</param>
    public static ImmutableArray<FilingNote> Of(ILinkRoot root, IEnumerable<StandingNote> notes) =>
        [.. notes.Select(note => Of(root, note.Edition.Id, note.Note, null))];

    /// <summary>Everything that an edition says; what it says of something that was taken down since is left out.</summary>
    public static ImmutableArray<FilingNote> Of(PageContext context, ReleasedEdition released)
    {
        var takenDown = context.Editions.All.SelectMany(edition => edition.TakenDown)
            .Select(change => CodePaths.Now(change.Path, context.Editions.Renames)).ToHashSet();
        return
        [
            .. from note in released.Edition.Notes
               let path = CodePaths.Now(note.Path, context.Editions.Renames)
               where !takenDown.Contains(path)
               select Of(null, released.Edition.Id, note, SubjectOf(context, path)),
        ];
    }

    private static FilingNote Of(ILinkRoot? root, EditionId edition, PublicNote note, string? subject) =>
        new(subject, note.About, note.Reason.TrimEnd('。') + "。", edition.ToString(), root?.LinkTo(SitePaths.Edition(edition)));

    private static string SubjectOf(PageContext context, PublicPath path)
    {
        if (RecordOfPath.KeyOf(path) is not { } key)
            return context.Records.FindByPath(Path.ChangeExtension(path.Value, null)) is { } other
                ? RecordSubjects.Of(other, RecordChanges.NamesOf(context.Records))
                : Government;
        if (key.Kind == RecordKind.Unit)
            return RecordSubjects.OfUnit(UnitCode.Parse(key.Code), RecordChanges.NamesOf(context.Records));
        return context.Records.Find(key) is { } record
            ? RecordSubjects.Of(record, RecordChanges.NamesOf(context.Records))
            : RecordSubjects.Of(key);
    }
}
