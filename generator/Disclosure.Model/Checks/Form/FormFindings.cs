using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Form;

/// <summary>DISC20xx: whether a record is complete and stands where it belongs.</summary>
public static class FormFindings
{
    /// <summary>No name.</summary>
    public static FindingDefinition NameMissing { get; } = new(
        "DISC2001", Severity.Error, "缺少名称", "填写项目名称（单位名称、评价标题）的全称。");

    /// <summary>No goal.</summary>
    public static FindingDefinition GoalMissing { get; } = new(
        "DISC2002", Severity.Warning, "缺少总体目标", "用一两句话写清本年要达到的产出和效果。", Clause.Targets, "本表未填写年度总体目标。");

    /// <summary>No indicators.</summary>
    public static FindingDefinition IndicatorsMissing { get; } = new(
        "DISC2003", Severity.Error, "缺少绩效指标", "按一级、二级、三级指标填写指标名称和指标值。", Clause.Targets);

    /// <summary>No funds.</summary>
    public static FindingDefinition FundsMissing { get; } = new(
        "DISC2004", Severity.Warning, "缺少资金数据", "填写年度资金总额及其来源；没有安排资金的填 0 并在备注中说明。", Clause.Targets, "本表未列示资金数据。");

    /// <summary>A self-evaluation's row without an actual value.</summary>
    public static FindingDefinition ActualMissing { get; } = new(
        "DISC2005", Severity.Error, "实际完成值为空", "填写实际完成值；确不适用的写明“不适用”及原因。", Clause.Evaluation);

    /// <summary>A self-evaluation's row without points.</summary>
    public static FindingDefinition ScoreMissing { get; } = new(
        "DISC2006", Severity.Error, "得分为空", "按评分规则填写该行得分；不得分的填 0 并说明原因。", Clause.Evaluation);

    /// <summary>A self-evaluation without a total.</summary>
    public static FindingDefinition TotalMissing { get; } = new(
        "DISC2007", Severity.Error, "缺少总分", "填写自评总分，应等于预算执行得分与各行得分之和。", Clause.Evaluation);

    /// <summary>A unit that is not in the content.</summary>
    public static FindingDefinition UnitUnknown { get; } = new(
        "DISC2008", Severity.Error, "单位不存在", "核对单位编码，或在 units/ 中登记该单位。");

    /// <summary>A department that is not in the content.</summary>
    public static FindingDefinition DepartmentUnknown { get; } = new(
        "DISC2009", Severity.Error, "部门不存在", "核对部门编码，或在 units/ 中登记该部门。");

    /// <summary>A scheme that the portal does not have.</summary>
    public static FindingDefinition SchemeUnknown { get; } = new(
        "DISC2010", Severity.Error, "评分方案不存在", "核对评分方案名称，或在 portal.yaml 的 schemes 中登记该方案。");

    /// <summary>A unit in a department's place, or a department in a unit's.</summary>
    public static FindingDefinition BodyKindMixed { get; } = new(
        "DISC2011", Severity.Warning, "部门与单位混淆", "主管部门填部门，实施单位填部门本级或其所属单位。", PublicNote: "本表的主管部门或实施单位与登记的机构类别不一致。");

    /// <summary>A unit under another department than the record says.</summary>
    public static FindingDefinition UnitOfOtherDepartment { get; } = new(
        "DISC2012", Severity.Warning, "单位不属于该部门", "核对主管部门与实施单位的隶属关系。", PublicNote: "本表实施单位登记在另一部门之下。");

    /// <summary>A record withheld without a legal basis.</summary>
    public static FindingDefinition WithholdingBasisMissing { get; } = new(
        "DISC2013", Severity.Error, "不予公开未说明依据", "写明不予公开的法律依据（法规名称和条款）和理由；没有依据的应当公开。", Law: LawArticle.PublishingIsTheRule);

    /// <summary>A self-evaluation that does not say what was done.</summary>
    public static FindingDefinition OutcomeMissing { get; } = new(
        "DISC2014", Severity.Warning, "缺少总体目标完成情况", "对照预期目标写明实际完成情况。", Clause.Evaluation, "本表未说明年度总体目标的实际完成情况。");

    /// <summary>A row without a name.</summary>
    public static FindingDefinition IndicatorNameMissing { get; } = new(
        "DISC2015", Severity.Warning, "三级指标名称为空", "补填三级指标名称；空行请删除。", Clause.Targets, "个别指标行没有名称。");

    /// <summary>A row without a target value.</summary>
    public static FindingDefinition TargetValueMissing { get; } = new(
        "DISC2016", Severity.Warning, "指标值为空", "填写可衡量的指标值；空行请删除。", Clause.Targets, "个别指标没有指标值。");

    /// <summary>A dimension that a unit's overall table must have is not there.</summary>
    public static FindingDefinition DimensionMissing { get; } = new(
        "DISC2017", Severity.Warning, "整体绩效六个方面不全", "补齐运行成本、管理效率、履职效能、社会效应、可持续发展能力和服务对象满意度六个方面的指标。", Clause.Units,
        "本表未覆盖部门和单位整体绩效的全部六个方面。");

    /// <summary>One of the four budgets is not listed.</summary>
    public static FindingDefinition BudgetMissing { get; } = new(
        "DISC2018", Severity.Warning, "四本预算不全", "四本预算都要列出；没有收支的写明空表说明。", Clause.OtherBudgets, "本表未列出全部四本预算。", Law: LawArticle.FourBudgets);

    /// <summary>A budget without figures and without an explanation.</summary>
    public static FindingDefinition BudgetUnexplained { get; } = new(
        "DISC2019", Severity.Warning, "预算没有数字也没有说明", "填写收入和支出，或写明为什么是空表。", Clause.Government, "本表有一本预算没有数字，也没有说明原因。");

    /// <summary>An empty table that is not explained.</summary>
    public static FindingDefinition EmptyTableUnexplained { get; } = new(
        "DISC2020", Severity.Warning, "空表没有说明", "写明空表原因，如“本部门无政府性基金预算财政拨款安排的预算，故本表为空表”。", PublicNote: "个别空表没有说明原因。");

    /// <summary>The form's own title in the place of the project's name.</summary>
    public static FindingDefinition FormTitleInName { get; } = new(
        "DISC2021", Severity.Warning, "项目名称里带了表名", "项目名称只写项目本身，去掉“绩效目标表”“绩效自评表”等字样。");

    /// <summary>A code stuck to a name.</summary>
    public static FindingDefinition CodeInName { get; } = new(
        "DISC2022", Severity.Warning, "名称前粘着编码", "把编码移到编码栏，名称栏只留名称。");

    /// <summary>Rows of one group that are not together.</summary>
    public static FindingDefinition IndicatorsScattered { get; } = new(
        "DISC2023", Severity.Info, "指标没有按一级指标排列", "把同一一级指标的各行排在一起。");

    /// <summary>A table without any weights.</summary>
    public static FindingDefinition WeightsMissing { get; } = new(
        "DISC2024", Severity.Info, "没有分值", "表式有分值（权重）栏的，请补填；没有的不必理会。");

    /// <summary>A name too long to be one.</summary>
    public static FindingDefinition NameTooLong { get; } = new(
        "DISC2025", Severity.Error, "名称过长", "名称最长 200 个字；说明性的文字移到目标、解释或备注中。");

    /// <summary>A code that looks like another.</summary>
    public static FindingDefinition CodeLooksAlike { get; } = new(
        "DISC2026", Severity.Warning, "编码与另一个编码看上去一样", "核对数字 0 与字母 O、数字 1 与字母 l、I 以及大小写是否混用；是同一项目（单位）的改为同一编码，不是的换一个分得清的编码。");

    /// <summary>Two units with one name.</summary>
    public static FindingDefinition UnitNameRepeated { get; } = new(
        "DISC2027", Severity.Warning, "单位同名", "核对是否同一单位登记了两次；确是两个单位的，用全称区分，否则页面在名称后面标出编码。");

    /// <summary>Two projects of a year with one name.</summary>
    public static FindingDefinition ProjectNameRepeated { get; } = new(
        "DISC2028", Severity.Info, "项目同名", "核对是否同一项目报了两次；确是两个项目的，最好在名称中区分，否则页面在名称后面标出单位或编码。");

    /// <summary>A population that is none, or was not counted yet.</summary>
    public static FindingDefinition PopulationWrong { get; } = new(
        "DISC2029", Severity.Error, "常住人口不对", "portal.yaml 的 population 写统计公报的常住人口数（大于 0）和是哪一年年末的；没有的不写，首页就不写人均。");

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        NameMissing, GoalMissing, IndicatorsMissing, FundsMissing, ActualMissing, ScoreMissing, TotalMissing, UnitUnknown,
        DepartmentUnknown, SchemeUnknown, BodyKindMixed, UnitOfOtherDepartment, WithholdingBasisMissing, OutcomeMissing,
        IndicatorNameMissing, TargetValueMissing, DimensionMissing, BudgetMissing, BudgetUnexplained, EmptyTableUnexplained,
        FormTitleInName, CodeInName, IndicatorsScattered, WeightsMissing, NameTooLong, CodeLooksAlike, UnitNameRepeated,
        ProjectNameRepeated, PopulationWrong,
    ];

    internal static ImmutableArray<RecordCheck> OfEveryRecord { get; } =
    [
        NameCheck.Check, SameNameCheck.Check, LookAlikeCodeCheck.Check, BodiesCheck.Check, RegisteredBodiesCheck.Check,
        WithholdingCheck.Check, PopulationCheck.Check,
    ];

    internal static ImmutableArray<TextCheck> TextChecks { get; } = [NameLengthCheck.Check];

    internal static ImmutableArray<RecordCheck> OfContent { get; } =
    [
        PartsCheck.Check, IndicatorRowsCheck.Check, ResultsCheck.Check, SchemeCheck.Check, DimensionsCheck.Check,
        FourBudgetsCheck.Check, EmptyTablesCheck.Check, IndicatorOrderCheck.Check,
    ];
}
