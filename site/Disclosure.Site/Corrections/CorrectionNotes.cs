using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Corrections;

/// <summary>Makes the notes of a page that shows records which were changed after they were published, newest first.</summary>
internal static class CorrectionNotes
{
    private const int MostLines = 12;

    /// <summary>The notes of records.</summary>
    /// <param name="context">What pages draw from.</param>
    /// <param name="root">The page.</param>
    /// <param name="records">The records that the page shows, or showed.</param>
    public static ImmutableArray<CorrectionNote> Of(PageContext context, ILinkRoot root, IEnumerable<RecordKey> records) =>
        [.. EntriesOf(context, records).Select(entry => Of(context, root, RecordChanges.Of(context, entry)))];

    /// <summary>One line for each change, for a page that lists many records: fields stand on the record's own page.</summary>
    public static ImmutableArray<CorrectionLine> LinesOf(PageContext context, ILinkRoot root, IEnumerable<RecordKey> records) =>
        [.. EntriesOf(context, records).Select(entry => LineOf(root, RecordChanges.Of(context, entry)))];

    /// <summary>The newest change of these records; nothing where none changed.</summary>
    public static PublishedChange? LastOf(PageContext context, IEnumerable<RecordKey> records) =>
        NewestOf(context, records) is { Edition.Edition: var edition } ? new PublishedChange(edition.Day, edition.Kind.Term()) : null;

    /// <summary>What the newest change of these records did, to which of them; nothing where none changed.</summary>
    public static RecordHistoryEntry? NewestOf(PageContext context, IEnumerable<RecordKey> records) =>
        EntriesOf(context, records).FirstOrDefault();

    /// <summary>The records of a project in a year that were changed or came later; an evaluation's notes stand on its page.</summary>
    public static IEnumerable<RecordKey> RecordsOf(PageContext context, ProjectCode project, FiscalYear? year = null) =>
        Kept(context.Editions.RecordsOf(project), year, RecordKind.ProjectTarget, RecordKind.ProjectSelfEvaluation,
            RecordKind.Satisfaction);

    /// <summary>The records of a unit as a whole in a year that were changed or came later.</summary>
    public static IEnumerable<RecordKey> RecordsOf(PageContext context, UnitCode unit, FiscalYear? year = null) =>
        Kept(context.Editions.RecordsOf(unit), year, RecordKind.UnitTarget, RecordKind.UnitSelfEvaluation, RecordKind.Satisfaction);

    /// <summary>The records of a kind and year that were changed or came later.</summary>
    public static IEnumerable<RecordKey> RecordsOf(PageContext context, FiscalYear year, params ImmutableArray<RecordKind> kinds) =>
        context.Editions.Entries.Select(entry => entry.Record).Where(key => key.Year == year && kinds.Contains(key.Kind)).Distinct();

    /// <summary>The records of a kind, of all years, that were changed or came later.</summary>
    public static IEnumerable<RecordKey> RecordsOf(PageContext context, RecordKind kind) =>
        context.Editions.Entries.Select(entry => entry.Record).Where(key => key.Kind == kind).Distinct();

    // What the process made stands on the page, too.
    private static IEnumerable<RecordKey> Kept(IEnumerable<RecordKey> records, FiscalYear? year, params ImmutableArray<RecordKind> kinds) =>
        records.Where(key =>
            (kinds.Contains(key.Kind) || RecordKinds.Of(key.Kind).IsOfProcess) && (year is null || key.Year == year));

    private static IEnumerable<RecordHistoryEntry> EntriesOf(PageContext context, IEnumerable<RecordKey> records) =>
        records.Distinct().SelectMany(context.Editions.Of).OrderByDescending(entry => context.Editions.All.IndexOf(entry.Edition));

    private static CorrectionNote Of(PageContext context, ILinkRoot root, RecordChange change)
    {
        var edition = change.Edition.Edition;
        var word = ReleaseSentences.WordOf(change);
        var lines = change.Fields.Take(MostLines).Select(changed => changed.Line);
        if (change.Fields.Length > MostLines)
            lines = lines.Append($"另有 {change.Fields.Length - MostLines} 处，见版次 {edition.Id}。");
        return new CorrectionNote($"{word}说明", TextOf(change), [.. lines])
        {
            Remarks = [.. new[] { change.Effect, ReleaseSentences.AwaitedOf(change.Edition, context.Records.AsOf) }.OfType<string>()],
            IsOfCourse = !change.IsTakenDown && edition.Kind is (ReleaseKind.Revision or ReleaseKind.Supplement),
            Links = LinksOf(root, change),
        };
    }

    private static string TextOf(RecordChange change)
    {
        var reason = ReleaseSentences.ReasonOf(change.Edition.Edition) is { } given ? $"原因：{given}" : "";
        return $"{change.Edition.Edition.Day.InChinese()}，{ReleaseSentences.WordOf(change)}{change.Subject}。{reason}";
    }

    private static CorrectionLine LineOf(ILinkRoot root, RecordChange change) => new(
        change.Edition.Edition.Day,
        ReleaseSentences.WordOf(change),
        change.Subject,
        change.Path is { } path ? root.LinkTo(path) : null,
        ReleaseSentences.ReasonOf(change.Edition.Edition));

    private static ImmutableArray<SwitchLink> LinksOf(ILinkRoot root, RecordChange change)
    {
        var links = ImmutableArray.CreateBuilder<SwitchLink>(3);
        if (change.OldVersion is { } old)
            links.Add(new SwitchLink(change.IsErased ? "旧版本的撤下说明" : "旧版本", root.LinkTo(old)));
        links.Add(new SwitchLink($"版次 {change.Edition.Edition.Id}", root.LinkTo(SitePaths.Edition(change.Edition.Edition.Id))));
        links.Add(new SwitchLink($"全部{PageTitles.Corrections}", root.LinkTo(SitePaths.Corrections)));
        return links.DrainToImmutable();
    }
}
