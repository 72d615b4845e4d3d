using Disclosure.Content.Reading;
using Disclosure.Model.Targets;
using F = Disclosure.Model.Fields.PeriodFields;

namespace Disclosure.Content.Records;

/// <summary>From when to when a project runs.</summary>
internal static class PeriodReading
{
    /// <summary>The period on one line.</summary>
    public static RowReading<ProjectPeriod> Row { get; } = new(
        F.Row,
        mapping => new ProjectPeriod(mapping.Read(F.Start), mapping.Read(F.End)));
}
