using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Organisation;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Records;

/// <summary>A survey of a register. Its year is the register's, its question is named by version.</summary>
internal static class SurveyShape
{
    private static readonly IdentityField<Survey, string> Id =
        new("id", "调查编号", Scalars.SurveyId, survey => survey.Id);

    private static readonly OptionalValueField<Survey, ProjectCode> Project =
        new("project", "项目编码，评价部门或单位整体时不写", Scalars.ProjectCode, survey => survey.Project);

    private static readonly IdentityField<Survey, UnitCode> Unit =
        new("unit", "部门或单位编码", Scalars.UnitCode, survey => survey.Unit);

    private static readonly RequiredField<Survey, string> Subject =
        new("subject", "评价什么：项目或单位名称", Scalars.Text, survey => survey.Subject, "");

    private static readonly RequiredField<Survey, string> UnitName =
        new("unitName", "由谁提供服务", Scalars.Text, survey => survey.UnitName, "");

    private static readonly ListField<Survey, string> Indicators =
        new("indicators", "对应的三级指标", new ListShape<string>(Scalars.Text, YamlStyle.Flow), survey => survey.Indicators);

    private static readonly RequiredField<Survey, string> Question =
        new("question", "问题的版本", Scalars.Text, survey => survey.Question.Version, "");

    private static readonly RequiredField<Survey, string> Recipients =
        new("recipients", "服务对象", Scalars.Text, survey => survey.Recipients, "");

    private static readonly OptionalValueField<Survey, int> Population =
        new("population", "服务对象人数(N)，未掌握的不写", Scalars.Ratings, survey => survey.Population);

    private static readonly IdentityField<Survey, DateOnly> Opens =
        new("opens", "开始日", Scalars.Date, survey => survey.Opens);

    private static readonly IdentityField<Survey, DateOnly> Closes =
        new("closes", "截止日", Scalars.Date, survey => survey.Closes);

    private static readonly DefaultedField<Survey, SatisfactionFormula> Formula =
        new("formula", "满意率计算公式", new TermShape<SatisfactionFormula>(), survey => survey.Formula, default);

    /// <summary>The list of surveys.</summary>
    public static ListShape<Survey> List { get; } = new(new MappingShape<Survey>(
        "满意度调查", YamlStyle.Block,
        [Id, Project, Unit, Subject, UnitName, Indicators, Question, Recipients, Population, Opens, Closes, Formula],
        mapping => new Survey
        {
            Id = Id.Read(mapping),
            Year = default,
            Project = Project.Read(mapping),
            Unit = Unit.Read(mapping),
            Subject = Subject.Read(mapping),
            UnitName = UnitName.Read(mapping),
            Indicators = Indicators.Read(mapping),
            Question = SurveyQuestionShape.Missing(Question.Read(mapping)),
            Recipients = Recipients.Read(mapping),
            Population = Population.Read(mapping),
            Opens = Opens.Read(mapping),
            Closes = Closes.Read(mapping),
            Formula = Formula.Read(mapping),
        }));
}
