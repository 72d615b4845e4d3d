using Disclosure.Content.Reading;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using F = Disclosure.Model.Fields.SatisfactionFields;

namespace Disclosure.Content.Records;

/// <summary>服务对象满意度调查结果. The list of leaves stands beside it as text.</summary>
internal static class SatisfactionReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<SatisfactionResult> Reading { get; } = new(
        RecordKinds.Satisfaction,
        mapping => new SatisfactionResult
        {
            Survey = mapping.Read(F.Survey),
            Year = mapping.Read(F.Year),
            Project = mapping.Read(F.Project),
            Unit = mapping.Read(F.Unit),
            Indicators = mapping.Read(F.Indicators),
            QuestionVersion = mapping.Read(F.QuestionVersion),
            Question = mapping.Read(F.Question),
            Recipients = mapping.Read(F.Recipients),
            Population = mapping.Read(F.Population),
            Opens = mapping.Read(F.Opens),
            Closes = mapping.Read(F.Closes),
            Day = mapping.Read(F.Day),
            Invited = mapping.Read(F.Invited),
            Returned = mapping.Read(F.Returned),
            Paper = mapping.Read(F.Paper),
            Formula = mapping.Read(F.Formula),
            Scored = mapping.Read(F.Scored, PublishedCountsReading.Row),
            Open = mapping.Read(F.Open, PublishedCountsReading.Row),
            Excluded = mapping.Read(F.Excluded, SatisfactionPartReading.Excluded),
            Replaced = mapping.Read(F.Replaced),
            Root = mapping.Read(F.Root),
            Leaves = mapping.Read(F.Leaves),
            Salt = mapping.Read(F.Salt),
            Anomalies = mapping.Read(F.Anomalies),
            Cases = mapping.Read(F.Cases, CaseHandlingReading.Row),
            Override = mapping.Read(F.Override, SatisfactionPartReading.Override),
        });
}
