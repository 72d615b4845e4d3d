using Disclosure.Content.Reading;
using Disclosure.Model.Satisfaction;
using F = Disclosure.Model.Fields.SurveyFields;

namespace Disclosure.Content.Records;

/// <summary>A survey of a register. Its year is the register's, its question is named by version.</summary>
internal static class SurveyReading
{
    /// <summary>The list of surveys.</summary>
    public static RowReading<Survey> Row { get; } = new(
        F.List.Item,
        mapping => new Survey
        {
            Id = mapping.Read(F.Id),
            Year = default,
            Project = mapping.Read(F.Project),
            Unit = mapping.Read(F.Unit),
            Subject = mapping.Read(F.Subject),
            UnitName = mapping.Read(F.UnitName),
            Indicators = mapping.Read(F.Indicators),
            Question = SurveyQuestionReading.Missing(mapping.Read(F.Question)),
            Recipients = mapping.Read(F.Recipients),
            Population = mapping.Read(F.Population),
            Opens = mapping.Read(F.Opens),
            Closes = mapping.Read(F.Closes),
            Formula = mapping.Read(F.Formula),
        });
}
