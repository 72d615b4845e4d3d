using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Fields;

/// <summary>The versions of the question, each with the reasons that can be given.</summary>
public static class SurveyQuestionFields
{
    internal static readonly RequiredField<SurveyReason, string> Code =
        new("code", "原因代码", Scalars.Text, reason => reason.Code, "");

    internal static readonly RequiredField<SurveyReason, string> ReasonText =
        new("text", "原因", Scalars.Text, reason => reason.Text, "");

    private static readonly ListShape<SurveyReason> ReasonList =
        new(new RowShape<SurveyReason>("原因", ValueLayout.Flow, [Code, ReasonText]));

    internal static readonly RequiredField<SurveyQuestion, string> Version =
        new("version", "版本", Scalars.Text, question => question.Version, "");

    internal static readonly RequiredField<SurveyQuestion, string> Text =
        new("text", "问题", Scalars.Text, question => question.Text, "");

    internal static readonly ListField<SurveyQuestion, SurveyReason> Reasons =
        new("reasons", "不满意的原因", ReasonList, question => question.Reasons);

    /// <summary>The list of versions.</summary>
    public static ListShape<SurveyQuestion> List { get; } = new(new RowShape<SurveyQuestion>(
        "问题", ValueLayout.Block,
        [Version, Text, Reasons]));
}
