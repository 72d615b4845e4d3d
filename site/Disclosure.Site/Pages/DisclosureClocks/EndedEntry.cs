using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Portals;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>A project or unit of which nothing is owed any more, as a row.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; its code where nothing that is public tells it.</param>
/// <param name="Path">Its page; nothing where it has none.</param>
/// <param name="From">The first year of which nothing is owed.</param>
/// <param name="Reason">Why.</param>
public sealed record EndedEntry(string Code, string Name, string? Path, FiscalYear From, string Reason)
{
    internal static EndedEntry Of(RecordSet records, EndedDuty ended)
    {
        if (UnitCode.TryParse(ended.Code) is { } unit && records.FindUnit(unit) is not null)
            return new EndedEntry(ended.Code, records.NameOf(unit), SitePaths.Unit(unit), ended.From, ended.Reason);
        return ProjectCode.TryParse(ended.Code) is { } project && records.ProjectCodes.Contains(project)
            ? new EndedEntry(ended.Code, records.NameOf(project, ended.From), SitePaths.Project(project), ended.From, ended.Reason)
            : new EndedEntry(ended.Code, ended.Code, null, ended.From, ended.Reason);
    }
}
