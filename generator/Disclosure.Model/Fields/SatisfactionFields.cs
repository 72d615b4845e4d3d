using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.Model.Fields;

/// <summary>服务对象满意度调查结果. The list of leaves stands beside it as text.</summary>
public static class SatisfactionFields
{
    internal static readonly EssentialField<SatisfactionResult, SurveyId> Survey =
        new("survey", "调查编号", Scalars.SurveyId, result => result.Survey);

    internal static readonly EssentialField<SatisfactionResult, FiscalYear> Year =
        new("year", "年度", Scalars.Year, result => result.Year);

    internal static readonly OptionalValueField<SatisfactionResult, ProjectCode> Project =
        new("project", "项目编码，评价部门或单位整体时不写", Scalars.ProjectCode, result => result.Project);

    internal static readonly EssentialField<SatisfactionResult, UnitCode> Unit =
        new("unit", "部门或单位编码", Scalars.Unit, result => result.Unit);

    internal static readonly ListField<SatisfactionResult, string> Indicators =
        new("indicators", "对应的三级指标，对应全部满意度指标时不写", new ListShape<string>(Scalars.Text, ValueLayout.Flow), result => result.Indicators);

    internal static readonly RequiredField<SatisfactionResult, string> QuestionVersion =
        new("questionVersion", "问题的版本", Scalars.Text, result => result.QuestionVersion, "");

    internal static readonly RequiredField<SatisfactionResult, string> Question =
        new("question", "问题", Scalars.Text, result => result.Question, "");

    internal static readonly RequiredField<SatisfactionResult, string> Recipients =
        new("recipients", "服务对象", Scalars.Text, result => result.Recipients, "");

    internal static readonly OptionalValueField<SatisfactionResult, int> Population =
        new("population", "服务对象人数(N)，未掌握的不写", Scalars.Ratings, result => result.Population);

    internal static readonly RequiredField<SatisfactionResult, DateOnly> Opens =
        new("opens", "开始日", Scalars.Date, result => result.Opens, default);

    internal static readonly RequiredField<SatisfactionResult, DateOnly> Closes =
        new("closes", "截止日", Scalars.Date, result => result.Closes, default);

    internal static readonly RequiredField<SatisfactionResult, DateOnly> Day =
        new("day", "统计日", Scalars.Date, result => result.Day, default);

    internal static readonly DefaultedField<SatisfactionResult, int> Invited =
        new("invited", "邀请份数", Scalars.Ratings, result => result.Invited, usual: 0) { WritesUsual = UsualValues.ForPrograms };

    internal static readonly DefaultedField<SatisfactionResult, int> Returned =
        new("returned", "邀请收回份数", Scalars.Ratings, result => result.Returned, usual: 0) { WritesUsual = UsualValues.ForPrograms };

    internal static readonly DefaultedField<SatisfactionResult, int> Paper =
        new("paper", "纸质收回份数", Scalars.Ratings, result => result.Paper, usual: 0) { WritesUsual = UsualValues.ForPrograms };

    internal static readonly DefaultedField<SatisfactionResult, SatisfactionFormula> Formula =
        new("formula", "满意率计算公式", new TermShape<SatisfactionFormula>(), result => result.Formula, default)
        {
            WritesUsual = UsualValues.ForPeople,
        };

    internal static readonly RequiredField<SatisfactionResult, PublishedCounts> Scored =
        new("scored", "计分渠道(邀请、纸质)的份数", PublishedCountsFields.Row, result => result.Scored, new() { Valid = 0, Favourable = 0 });

    internal static readonly OptionalField<SatisfactionResult, PublishedCounts> Open =
        new("open", "公开渠道的份数，不计分", PublishedCountsFields.Row, result => result.Open);

    internal static readonly ListField<SatisfactionResult, ExcludedCount> Excluded =
        new("excluded", "剔除的份数", SatisfactionPartFields.Excluded, result => result.Excluded);

    internal static readonly DefaultedField<SatisfactionResult, int> Replaced =
        new("replaced", "评价人自己改评而作废的份数", Scalars.Ratings, result => result.Replaced, usual: 0) { WritesUsual = UsualValues.ForPrograms };

    internal static readonly RequiredField<SatisfactionResult, string> Root =
        new("root", "回执根值", Scalars.Text, result => result.Root, "");

    internal static readonly RequiredField<SatisfactionResult, int> Leaves =
        new("leaves", "回执数", Scalars.Ratings, result => result.Leaves, 0);

    internal static readonly DefaultedField<SatisfactionResult, string> Salt =
        new("salt", "回执清单的随机串，没有的不写", Scalars.Text, result => result.Salt, usual: "");

    internal static readonly ListField<SatisfactionResult, string> Anomalies =
        new("anomalies", "异常情况说明", new ListShape<string>(Scalars.Text), result => result.Anomalies);

    internal static readonly OptionalField<SatisfactionResult, CaseHandling> Cases =
        new("cases", "差评办理情况，没有差评的不写", CaseHandlingFields.Row, result => result.Cases);

    internal static readonly OptionalField<SatisfactionResult, SatisfactionOverride> Override =
        new("override", "另行认定，没有则不写", SatisfactionPartFields.Override, result => result.Override);

    internal static readonly FileField<SatisfactionResult> LeafList =
        new(
            "leafList", "回执清单", "/satisfaction/", ".leaves.txt", result => result.LeafList,
            (result, text) => result with { LeafList = text });

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<SatisfactionResult>> All { get; } =
    [
        Survey, Year, Project, Unit, Indicators, QuestionVersion, Question, Recipients, Population, Opens, Closes, Day, Invited, Returned,
        Paper, Formula, Scored, Open, Excluded, Replaced, Root, Leaves, Salt, Anomalies, Cases, Override, LeafList,
    ];
}
