using Disclosure.Model.Calendar;
using Disclosure.Model.Editions;
using Disclosure.Model.Organisation;
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

    /// <summary>The newest edition of a unit's own records and of those of all the projects that its page lists.</summary>
    public static CitedEdition? Of(PageContext context, Unit unit) => Of(
        context,
        context.Inputs.RecordsOf(unit.Code)
            .Concat(from year in context.Records.Years
                    from project in context.Projects.ListedOn(unit, year)
                    from record in context.Inputs.RecordsOf(project.Code)
                    select record));

    /// <summary>
    /// The newest edition of a unit's own records of a year and of those of the projects that its page of the year lists.
    /// </summary>
    public static CitedEdition? Of(PageContext context, Unit unit, FiscalYear year) => Of(
        context,
        context.Inputs.RecordsOf(unit.Code)
            .Concat(context.Projects.ListedOn(unit, year).SelectMany(project => context.Inputs.RecordsOf(project.Code)))
            .Where(record => record.Year == year));
}
