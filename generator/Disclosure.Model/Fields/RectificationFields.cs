using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Fields;

/// <summary>An item of the 整改台账.</summary>
public static class RectificationFields
{
    private static readonly CountShape Numbers = new(most: 9999);

    internal static readonly EssentialField<RectificationAction, DateOnly> ActionDate =
        new("date", "日期", Scalars.Date, action => action.Date);

    internal static readonly RequiredField<RectificationAction, string> ActionText =
        new("text", "整改措施", Scalars.Text, action => action.Text, "");

    internal static readonly EssentialField<RectificationRecheck, DateOnly> RecheckDate =
        new("date", "复核日期", Scalars.Date, recheck => recheck.Date);

    internal static readonly RequiredField<RectificationRecheck, string> RecheckOffice =
        new("office", "复核机构", Scalars.Text, recheck => recheck.Office, "");

    internal static readonly EssentialField<RectificationRecheck, bool> Passed =
        new("passed", "是否通过，通过即销号", Scalars.Boolean, recheck => recheck.Passed) { Heading = "是否通过" };

    internal static readonly OptionalField<RectificationRecheck, string> Opinion =
        new("opinion", "复核意见", Scalars.Text, recheck => recheck.Opinion);

    internal static readonly EssentialField<Rectification, int> Number =
        new("number", "序号", Numbers, record => record.Number);

    internal static readonly EssentialField<Rectification, RectificationOrigin> Origin =
        new("origin", "问题来源", new TermShape<RectificationOrigin>(), record => record.Origin);

    internal static readonly OptionalValueField<Rectification, EvaluationKind> Evaluation =
        new("evaluation", "评价种类，问题来自绩效评价的写", new TermShape<EvaluationKind>(), record => record.Evaluation) { Heading = "评价种类" };

    internal static readonly OptionalValueField<Rectification, int> Finding =
        new("finding", "评价发现的第几个问题", Numbers, record => record.Finding);

    internal static readonly OptionalValueField<Rectification, SurveyId> Survey =
        new("survey", "调查标识，问题来自满意度调查的写", Scalars.SurveyId, record => record.Survey) { Heading = "满意度调查" };

    internal static readonly RequiredField<Rectification, string> Problem =
        new("problem", "问题", Scalars.Text, record => record.Problem, "");

    internal static readonly OptionalField<Rectification, string> Requirement =
        new("requirement", "整改要求", Scalars.Text, record => record.Requirement);

    internal static readonly OptionalValueField<Rectification, DateOnly> Told =
        new("told", "反馈日期", Scalars.Date, record => record.Told);

    internal static readonly OptionalValueField<Rectification, DateOnly> Deadline =
        new("deadline", "整改期限", Scalars.Date, record => record.Deadline);

    internal static readonly ListField<Rectification, RectificationAction> Actions = new(
        "actions", "整改措施，从早到晚",
        new(new RowShape<RectificationAction>("整改措施", ValueLayout.Flow, [ActionDate, ActionText])), record => record.Actions)
    {
        Heading = "整改措施",
    };

    internal static readonly OptionalValueField<Rectification, DateOnly> Reported =
        new("reported", "报送整改结果的日期", Scalars.Date, record => record.Reported);

    internal static readonly ListField<Rectification, RectificationRecheck> Rechecks = new(
        "rechecks", "整改复核，从早到晚",
        new(new RowShape<RectificationRecheck>("整改复核", ValueLayout.Flow, [RecheckDate, RecheckOffice, Passed, Opinion])),
        record => record.Rechecks)
    { Heading = "整改复核" };

    internal static readonly OptionalValueField<Rectification, SurveyId> SecondSurvey =
        new("secondSurvey", "同一服务对象再次评价的调查标识", Scalars.SurveyId, record => record.SecondSurvey) { Heading = "再次评价的满意度调查" };

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<Rectification>> All { get; } =
    [
        .. ProcessFields.Head, Number, Origin, Evaluation, Finding, Survey, Problem, Requirement, Told, Deadline, Actions, Reported,
        Rechecks, SecondSurvey, .. ProcessFields.End,
    ];
}
