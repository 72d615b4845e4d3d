using System.Collections.Immutable;
using Disclosure.Content.Reading;
using Disclosure.Model.Satisfaction;
using F = Disclosure.Model.Fields.SurveyQuestionFields;

namespace Disclosure.Content.Records;

/// <summary>The versions of the question, each with the reasons that can be given.</summary>
internal static class SurveyQuestionReading
{
    private static readonly RowReading<SurveyReason> Reason = new(
        F.Reasons.Item,
        mapping => new SurveyReason(mapping.Read(F.Code), mapping.Read(F.ReasonText)));

    /// <summary>The list of versions.</summary>
    public static RowReading<SurveyQuestion> Row { get; } = new(
        F.List.Item,
        mapping => new SurveyQuestion(mapping.Read(F.Version), mapping.Read(F.Text), mapping.Read(F.Reasons, Reason)));

    /// <summary>The question of a version that is not among them.</summary>
    public static SurveyQuestion Missing(string version) => new(version, "", ImmutableArray<SurveyReason>.Empty);
}
