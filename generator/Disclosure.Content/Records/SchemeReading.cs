using Disclosure.Content.Reading;
using Disclosure.Model.Schemes;
using F = Disclosure.Model.Fields.SchemeFields;

namespace Disclosure.Content.Records;

/// <summary>A scoring scheme. Bands that are left out are those of 财预〔2020〕10号.</summary>
internal static class SchemeReading
{
    /// <summary>One scheme.</summary>
    public static RowReading<ScoringScheme> Row { get; } = new(
        F.Row,
        mapping => new ScoringScheme
        {
            Id = mapping.Read(F.Id),
            Name = mapping.Read(F.Name),
            Basis = mapping.Read(F.Basis),
            Execution = mapping.Read(F.Execution),
            Groups = mapping.Read(F.Groups, SchemeBandReading.Groups),
            SatisfactionBands = mapping.Read(F.Satisfaction, SchemeBandReading.Satisfaction),
            QualitativeBands = mapping.Read(F.Qualitative, SchemeBandReading.Qualitative),
            Grades = mapping.Read(F.Grades, SchemeBandReading.Grades),
        });
}
