using Disclosure.Content.Reading;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.EvaluationFields;

namespace Disclosure.Content.Records;

/// <summary>部门评价, 财政重点评价, 抽查复核, 第三方评价. The report stands beside it as Markdown.</summary>
internal static class EvaluationReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<Evaluation> Reading { get; } = new(
        RecordKinds.Evaluation,
        mapping => new Evaluation
        {
            Project = mapping.Read(F.Project),
            Unit = mapping.Read(F.Unit),
            Year = mapping.Read(F.Year),
            Kind = mapping.Read(F.Kind),
            Title = mapping.Read(F.Title),
            Evaluator = mapping.Read(F.Evaluator),
            Date = mapping.Read(F.Date),
            Scores = mapping.Read(F.Scores, EvaluationRowReading.Scores),
            Total = mapping.Read(F.Total),
            Grade = mapping.Read(F.Grade),
            Findings = mapping.Read(F.Findings, EvaluationRowReading.Findings),
            Items = mapping.Read(F.Items, FormItemReading.Row),
            Withheld = mapping.Read(F.Withheld, WithholdingReading.Row),
            WithheldFields = mapping.Read(F.WithheldFields),
            Source = mapping.Read(F.Source),
        });
}
