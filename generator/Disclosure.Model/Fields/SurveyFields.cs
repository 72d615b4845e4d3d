using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Fields;

/// <summary>A survey of a register. Its year is the register's, its question is named by version.</summary>
public static class SurveyFields
{
    internal static readonly EssentialField<Survey, SurveyId> Id =
        new("id", "调查编号", Scalars.SurveyId, survey => survey.Id);

    internal static readonly OptionalValueField<Survey, ProjectCode> Project =
        new("project", "项目编码，评价部门或单位整体时不写", Scalars.ProjectCode, survey => survey.Project);

    internal static readonly EssentialField<Survey, UnitCode> Unit =
        new("unit", "部门或单位编码", Scalars.Unit, survey => survey.Unit);

    internal static readonly RequiredField<Survey, string> Subject =
        new("subject", "评价什么：项目或单位名称", Scalars.Text, survey => survey.Subject, "");

    internal static readonly RequiredField<Survey, string> UnitName =
        new("unitName", "由谁提供服务", Scalars.Text, survey => survey.UnitName, "");

    internal static readonly ListField<Survey, string> Indicators =
        new("indicators", "对应的三级指标", new ListShape<string>(Scalars.Text, ValueLayout.Flow), survey => survey.Indicators);

    internal static readonly RequiredField<Survey, string> Question =
        new("question", "问题的版本", Scalars.Text, survey => survey.Question.Version, "");

    internal static readonly RequiredField<Survey, string> Recipients =
        new("recipients", "服务对象", Scalars.Text, survey => survey.Recipients, "");

    internal static readonly OptionalValueField<Survey, int> Population =
        new("population", "服务对象人数(N)，未掌握的不写", Scalars.Ratings, survey => survey.Population);

    internal static readonly EssentialField<Survey, DateOnly> Opens =
        new("opens", "开始日", Scalars.Date, survey => survey.Opens);

    internal static readonly EssentialField<Survey, DateOnly> Closes =
        new("closes", "截止日", Scalars.Date, survey => survey.Closes);

    internal static readonly DefaultedField<Survey, SatisfactionFormula> Formula =
        new("formula", "满意率计算公式", new TermShape<SatisfactionFormula>(), survey => survey.Formula, default);

    /// <summary>The list of surveys.</summary>
    public static ListShape<Survey> List { get; } = new(new RowShape<Survey>(
        "满意度调查", ValueLayout.Block,
        [Id, Project, Unit, Subject, UnitName, Indicators, Question, Recipients, Population, Opens, Closes, Formula]));
}
