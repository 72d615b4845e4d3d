using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Facts;

/// <summary>Which edition a page that shows a few records alone is cited by: the newest that published a version of one of them.</summary>
internal static class EditionsCited
{
    /// <summary>The newest edition of these records; nothing where none of them is published, and in a preview.</summary>
    public static CitedEdition? Of(PageContext context, IEnumerable<RecordKey> records)
    {
        if (context.Site.Mode != SiteMode.Public)
            return null;
        PublicationDays? newest = null;
        foreach (var record in records)
        {
            if (context.Records.Publications.Find(record) is { } days && (newest is null || days.Edition.CompareTo(newest.Edition) > 0))
                newest = days;
        }

        return newest is null ? null : new CitedEdition(newest.Edition, newest.Last);
    }
}
