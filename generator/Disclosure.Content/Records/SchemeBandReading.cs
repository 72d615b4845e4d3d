using Disclosure.Content.Reading;
using Disclosure.Model.Schemes;
using F = Disclosure.Model.Fields.SchemeBandFields;

namespace Disclosure.Content.Records;

/// <summary>The groups and bands of a scoring scheme, one a line.</summary>
internal static class SchemeBandReading
{
    public static RowReading<SchemeGroup> Groups { get; } = new(
        F.Groups.Item,
        mapping => new SchemeGroup(mapping.Read(F.Dimension), mapping.Read(F.GroupWeight), mapping.Read(F.Labels)));

    public static RowReading<SatisfactionBand> Satisfaction { get; } = new(
        F.Satisfaction.Item,
        mapping => new SatisfactionBand(mapping.Read(F.From), mapping.Read(F.Share)));

    public static RowReading<QualitativeBand> Qualitative { get; } = new(
        F.Qualitative.Item,
        mapping => new QualitativeBand(
            mapping.Read(F.LevelName), mapping.Read(F.Lowest), mapping.Read(F.Highest), mapping.Read(F.LevelWords)));

    public static RowReading<GradeBand> Grades { get; } = new(
        F.Grades.Item,
        mapping => new GradeBand(mapping.Read(F.GradeFrom), mapping.Read(F.Grade)));
}
