using Disclosure.Content.Reading;
using Disclosure.Model.Assessments;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.AssessmentFields;
using Shared = Disclosure.Model.Fields.ProcessFields;

namespace Disclosure.Content.Records;

/// <summary>事前绩效评估. The report stands beside it as Markdown.</summary>
internal static class AssessmentReading
{
    private static readonly RowReading<AssessmentPoint> Point = new(
        F.Points.Item,
        mapping => new AssessmentPoint(mapping.Read(F.Aspect), mapping.Read(F.Weight), mapping.Read(F.Score), mapping.Read(F.Opinion)));

    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<Assessment> Reading { get; } = new(
        RecordKinds.Assessment,
        mapping => ProcessReading.Any(mapping, new Assessment
        {
            Unit = mapping.Read(Shared.Unit),
            Year = mapping.Read(Shared.Year),
            Kind = mapping.Read(F.Kind),
            Assessor = mapping.Read(F.Assessor),
            Date = mapping.Read(F.Date),
            Points = mapping.Read(F.Points, Point),
            Total = mapping.Read(F.Total),
            Verdict = mapping.Read(F.Verdict),
            Requested = mapping.Read(F.Requested),
            Assessed = mapping.Read(F.Assessed),
        }));
}
