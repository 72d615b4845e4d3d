using Disclosure.Content.Reading;
using Disclosure.Model.Fields;
using Disclosure.Model.Portals;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.PortalFields;

namespace Disclosure.Content.Records;

/// <summary>The portal's settings.</summary>
internal static class PortalReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<Portal> Reading { get; } = new(
        RecordKinds.Portal,
        mapping => new Portal
        {
            Title = mapping.Read(F.Title),
            Region = mapping.Read(F.Region),
            Publisher = mapping.Read(F.Publisher),
            Population = mapping.Read(F.Population, PopulationReading.Row),
            DemonstrationNotice = mapping.Read(F.DemonstrationNotice),
            Website = mapping.Read(F.Website, WebsiteReading.Row),
            Schemes = OwnSchemes.WithBuiltIn(mapping.Read(F.Schemes, SchemeReading.Row)),
            DefaultProjectScheme = mapping.Read(F.ProjectScheme),
            DefaultUnitScheme = mapping.Read(F.UnitScheme),
            DemonstrationDay = mapping.Read(F.DemonstrationDay),
            FeedbackApi = mapping.Read(F.FeedbackApi),
            ShowsStaffNames = mapping.Read(F.ShowsStaffNames),
            CaseDeadlines = mapping.Read(F.CaseTerms, CaseDeadlinesReading.Row),
            Duties = mapping.Read(F.Duties, DutyRulesReading.Row),
            Process = mapping.Read(F.Process, ProcessRulesReading.Row),
            Holidays = mapping.Read(F.Holidays, HolidaysReading.Row),
        });
}
