using System.Collections.Immutable;
using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Content.Records;

/// <summary>The versions of the question, each with the reasons that can be given.</summary>
internal static class SurveyQuestionShape
{
    private static readonly RequiredField<SurveyReason, string> Code =
        new("code", "原因代码", Scalars.Text, reason => reason.Code, "");

    private static readonly RequiredField<SurveyReason, string> ReasonText =
        new("text", "原因", Scalars.Text, reason => reason.Text, "");

    private static readonly ListShape<SurveyReason> ReasonList = new(new MappingShape<SurveyReason>(
        "原因", YamlStyle.Flow, [Code, ReasonText], mapping => new SurveyReason(Code.Read(mapping), ReasonText.Read(mapping))));

    private static readonly RequiredField<SurveyQuestion, string> Version =
        new("version", "版本", Scalars.Text, question => question.Version, "");

    private static readonly RequiredField<SurveyQuestion, string> Text =
        new("text", "问题", Scalars.Text, question => question.Text, "");

    private static readonly ListField<SurveyQuestion, SurveyReason> Reasons =
        new("reasons", "不满意的原因", ReasonList, question => question.Reasons);

    /// <summary>The list of versions.</summary>
    public static ListShape<SurveyQuestion> List { get; } = new(new MappingShape<SurveyQuestion>(
        "问题", YamlStyle.Block, [Version, Text, Reasons],
        mapping => new SurveyQuestion(Version.Read(mapping), Text.Read(mapping), Reasons.Read(mapping))));

    /// <summary>The question of a version that is not among them.</summary>
    public static SurveyQuestion Missing(string version) => new(version, "", ImmutableArray<SurveyReason>.Empty);
}
