namespace Disclosure.Forms.Headings;

/// <summary>What a heading of a form stands for, whatever words a place uses. The words are in <c>headings.txt</c>.</summary>
public enum Meaning
{
    /// <summary>项目名称.</summary>
    ProjectName,

    /// <summary>项目编码.</summary>
    ProjectCode,

    /// <summary>主管部门.</summary>
    Department,

    /// <summary>实施单位.</summary>
    Unit,

    /// <summary>填报单位: who fills the form in, which is the 实施单位 where no other is named.</summary>
    ReportingUnit,

    /// <summary>年度.</summary>
    Year,

    /// <summary>项目类别, 项目属性.</summary>
    Attribute,

    /// <summary>项目性质.</summary>
    Nature,

    /// <summary>项目期, from and to in one cell.</summary>
    Period,

    /// <summary>计划开始日期.</summary>
    PeriodStart,

    /// <summary>计划完成日期.</summary>
    PeriodEnd,

    /// <summary>Which of the four budgets.</summary>
    Budget,

    /// <summary>项目1, 项目2: a project of a sheet that stacks several, with its amount.</summary>
    StackedProject,

    /// <summary>支出种类: project, policy or transfer.</summary>
    SpendingKind,

    /// <summary>评价机构: who evaluated.</summary>
    Evaluator,

    /// <summary>评价类型: by the department, by the finance bureau, a recheck, by a third party.</summary>
    EvaluationKind,

    /// <summary>评价报告名称.</summary>
    EvaluationTitle,

    /// <summary>报告日期.</summary>
    ReportDate,

    /// <summary>绩效目标设置情况, the sentence of a department's budget.</summary>
    TargetSetting,

    /// <summary>Of it, the number of budget units.</summary>
    SettingUnits,

    /// <summary>Of it, the number of projects with targets.</summary>
    SettingProjects,

    /// <summary>Of it, the money they cover.</summary>
    SettingAmount,

    /// <summary>Something of the table before or after.</summary>
    OtherTable,

    /// <summary>A person's name or telephone.</summary>
    Person,

    /// <summary>项目资金, the side heading of the funds.</summary>
    FundsSection,

    /// <summary>The column of the funds that names the rows.</summary>
    FundItem,

    /// <summary>The amount over the whole period.</summary>
    WholeAmount,

    /// <summary>年初预算数.</summary>
    InitialAmount,

    /// <summary>全年预算数.</summary>
    BudgetAmount,

    /// <summary>全年执行数.</summary>
    ExecutedAmount,

    /// <summary>执行率.</summary>
    ExecutionRate,

    /// <summary>分值 of the execution.</summary>
    ExecutionWeight,

    /// <summary>得分 of the execution.</summary>
    ExecutionScore,

    /// <summary>年度资金总额.</summary>
    FundTotal,

    /// <summary>实施期资金总额.</summary>
    FundWholeTotal,

    /// <summary>当年财政拨款.</summary>
    FundFiscal,

    /// <summary>上年结转资金.</summary>
    FundCarried,

    /// <summary>其他资金.</summary>
    FundOther,

    /// <summary>A source of its own name, such as 上级补助.</summary>
    FundOtherNamed,

    /// <summary>基本支出, 项目支出: the same money told by its use.</summary>
    FundUse,

    /// <summary>分值 of the execution, as a labelled entry.</summary>
    FundWeight,

    /// <summary>执行率, as a labelled entry.</summary>
    FundRate,

    /// <summary>得分 of the execution, as a labelled entry.</summary>
    FundScore,

    /// <summary>A side heading above the goals that is no goal itself.</summary>
    GoalSection,

    /// <summary>年度总体目标: the goal, or the side heading of 预期目标 and 实际完成情况.</summary>
    AnnualGoal,

    /// <summary>预期目标.</summary>
    GoalExpected,

    /// <summary>实际完成情况.</summary>
    GoalActual,

    /// <summary>项目总目标, 中期目标.</summary>
    GoalWhole,

    /// <summary>绩效指标, the side heading of the indicators.</summary>
    IndicatorsSection,

    /// <summary>长期绩效指标, the side heading of indicators for the whole period, in a table of their own above the year's.</summary>
    WholeIndicatorsSection,

    /// <summary>序号, which says nothing.</summary>
    RowNumber,

    /// <summary>项目: the column that says which project a row belongs to.</summary>
    Project,

    /// <summary>一级指标.</summary>
    Level1,

    /// <summary>二级指标.</summary>
    Level2,

    /// <summary>三级指标.</summary>
    Level3,

    /// <summary>中期指标值.</summary>
    WholeTarget,

    /// <summary>年度指标值.</summary>
    Target,

    /// <summary>调整指标值: the target as changed during the year, which holds where it is filled in.</summary>
    AdjustedTarget,

    /// <summary>成本指标, 产出指标: a first level that heads columns of its own, beside others.</summary>
    Group,

    /// <summary>指标性质: the operator in a column of its own.</summary>
    Comparison,

    /// <summary>度量单位 in a column of its own.</summary>
    MeasureUnit,

    /// <summary>实际完成值.</summary>
    Actual,

    /// <summary>分值, 权重.</summary>
    Weight,

    /// <summary>得分.</summary>
    Score,

    /// <summary>自评得分: the points that the unit gave itself, where others stand beside them.</summary>
    SelfScore,

    /// <summary>财政审定评分: the points that others gave, beside 自评得分.</summary>
    ReviewedScore,

    /// <summary>偏差原因分析及改进措施.</summary>
    Reason,

    /// <summary>评分标准.</summary>
    Rule,

    /// <summary>指标解释.</summary>
    Explanation,

    /// <summary>上年值.</summary>
    Baseline,

    /// <summary>指标值调整原因.</summary>
    ChangeReason,

    /// <summary>年度主要任务, the side heading of the main tasks.</summary>
    TasksSection,

    /// <summary>任务名称.</summary>
    TaskName,

    /// <summary>主要内容.</summary>
    TaskContent,

    /// <summary>预算金额 of a task, in all.</summary>
    TaskTotal,

    /// <summary>Of it, 财政拨款.</summary>
    TaskFiscal,

    /// <summary>Of it, 其他资金.</summary>
    TaskOther,

    /// <summary>发现的问题.</summary>
    Problem,

    /// <summary>整改建议.</summary>
    Suggestion,

    /// <summary>整改期限.</summary>
    Deadline,

    /// <summary>空表名称.</summary>
    EmptyTableName,

    /// <summary>空表说明.</summary>
    EmptyTableReason,

    /// <summary>资金管理情况, the side heading of how a transfer's money was managed.</summary>
    ManagementSection,

    /// <summary>情况说明.</summary>
    ManagementState,

    /// <summary>存在问题和改进措施, of the management.</summary>
    ManagementProblem,

    /// <summary>分值 of the management, where it is scored.</summary>
    ManagementWeight,

    /// <summary>得分 of the management.</summary>
    ManagementScore,

    /// <summary>项目实施进度计划, the heading at the side of its table.</summary>
    ScheduleSection,

    /// <summary>项目实施内容, what is to be done.</summary>
    ScheduleContent,

    /// <summary>开始时间 of it.</summary>
    ScheduleStart,

    /// <summary>完成时间 of it.</summary>
    ScheduleEnd,

    /// <summary>总得分: a total that can only be the points.</summary>
    TotalScore,

    /// <summary>总分, 合计: a total, of points or of weights.</summary>
    Total,

    /// <summary>自评等级.</summary>
    Grade,

    /// <summary>评价结论, 存在问题, 改进措施: kept as written.</summary>
    Note,

    /// <summary>其他需要说明的问题.</summary>
    Remarks,

    /// <summary>监控日期.</summary>
    MonitoringDate,

    /// <summary>全年预计执行数.</summary>
    ForecastAmount,

    /// <summary>1–N月执行情况 of an indicator.</summary>
    Progress,

    /// <summary>全年预计完成情况 of an indicator.</summary>
    Forecast,

    /// <summary>偏离情况, 偏离度.</summary>
    Deviation,

    /// <summary>偏差原因分析: the words.</summary>
    Cause,

    /// <summary>经费保障, a column to tick.</summary>
    CauseFunds,

    /// <summary>制度保障.</summary>
    CauseRules,

    /// <summary>人员保障.</summary>
    CauseStaff,

    /// <summary>硬件条件保障.</summary>
    CauseEquipment,

    /// <summary>其他, of the causes.</summary>
    CauseOther,

    /// <summary>纠正措施.</summary>
    Correction,

    /// <summary>完成目标可能性, in one column.</summary>
    Outlook,

    /// <summary>确定能, a column to tick.</summary>
    OutlookCertain,

    /// <summary>有可能.</summary>
    OutlookPossible,

    /// <summary>完全不可能.</summary>
    OutlookImpossible,

    /// <summary>备注 of an indicator.</summary>
    IndicatorRemark,

    /// <summary>数值 below 指标值 or 完成值: what the heading above it names.</summary>
    GroupValue,

    /// <summary>单位 below 实际完成值.</summary>
    ActualUnit,

    /// <summary>符号 below 实际完成值.</summary>
    ActualComparison,

    /// <summary>得分系数, 完成率, 佐证材料: beside the values of an indicator, without a field of its own.</summary>
    Beside,

    /// <summary>改进措施 in a column of its own beside 偏差原因.</summary>
    ReasonMeasure,

    /// <summary>折算得分: points as they count towards the total, beside points of a hundred.</summary>
    WeightedScore,

    /// <summary>城关镇: the target of one place, below or beside the whole one.</summary>
    PlaceTarget,

    /// <summary>镇, 街道: with what names of places end.</summary>
    PlaceEnding,

    /// <summary>上年, 中期: words that put a column into another period than the table's.</summary>
    OtherPeriod,

    /// <summary>总体完成率 of the goal.</summary>
    GoalRate,

    /// <summary>备注 beside the money.</summary>
    FundRemark,

    /// <summary>存在问题 of 整改台账.</summary>
    LedgerProblem,

    /// <summary>整改措施, 整改情况 of 整改台账.</summary>
    LedgerMeasure,

    /// <summary>责任单位, 整改期限 and the like of 整改台账.</summary>
    LedgerDuty,

    /// <summary>评估内容, 评估要点 of 事前绩效评估.</summary>
    AssessmentColumn,

    /// <summary>审核内容, 审核要点 of 绩效目标审核.</summary>
    ReviewColumn,

    /// <summary>考核内容, 考核等次 of 考核表.</summary>
    AppraisalColumn,

    /// <summary>姓名, of persons one below the other.</summary>
    PersonName,

    /// <summary>职务, 签字 and the like beside 姓名.</summary>
    PersonDetail,
}
