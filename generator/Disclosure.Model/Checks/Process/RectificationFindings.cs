using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Process;

/// <summary>DISC4150–4164: 绩效问题整改 (clause 八: each finding an item, told in time, mended, rechecked).</summary>
public static class RectificationFindings
{
    /// <summary>How many working days after the report a unit is told: 及时反馈, which the policy gives no number for.</summary>
    public const int ToldWithin = 20;

    /// <summary>What an evaluation found is no item.</summary>
    public static FindingDefinition FindingWithoutItem { get; } = new(
        "DISC4150", Severity.Warning, "评价发现的问题没有列入整改台账",
        "每个问题在 process/rectifications 里一个文件，evaluation 写评价种类，finding 写第几个问题。", Clause.UseOfResults);

    /// <summary>The evaluation, finding or survey that it names is not there.</summary>
    public static FindingDefinition SourceUnknown { get; } = new(
        "DISC4151", Severity.Error, "整改依据的评价、问题或调查不存在", "核对评价种类、第几个问题、调查标识，以及年度和编码。", Clause.UseOfResults);

    /// <summary>Where it was found and what it names do not agree.</summary>
    public static FindingDefinition OriginDisagrees { get; } = new(
        "DISC4152", Severity.Warning, "问题来源与依据不符", "来自绩效评价的写 evaluation，来自满意度调查的写 survey，其他来源的两样都不写。", Clause.UseOfResults);

    /// <summary>Two items are of one finding.</summary>
    public static FindingDefinition ItemRepeated { get; } = new(
        "DISC4153", Severity.Warning, "同一问题列了两次", "合并成一项；确是两件事的，在问题里写清楚。", Clause.UseOfResults);

    /// <summary>Days that cannot follow each other so.</summary>
    public static FindingDefinition DaysDisagree { get; } = new(
        "DISC4154", Severity.Warning, "整改的日期先后不对", "按先后核对反馈、期限、措施、报送、复核的日期。", Clause.UseOfResults);

    /// <summary>No deadline.</summary>
    public static FindingDefinition DeadlineMissing { get; } = new(
        "DISC4155", Severity.Warning, "没有整改期限", "写明 deadline：什么时候以前改好；没有期限的，永远不算逾期。", Clause.UseOfResults, "没有写明整改期限。");

    /// <summary>The deadline is not the evaluation's.</summary>
    public static FindingDefinition DeadlineDiffers { get; } = new(
        "DISC4156", Severity.Warning, "整改期限与评价不一致", "与评价里的期限写成一致；经批准延期的，在整改要求里写明。", Clause.UseOfResults, "整改期限与评价报告中的期限不同。");

    /// <summary>It was told late, or not at all.</summary>
    public static FindingDefinition ToldLate { get; } = new(
        "DISC4157", Severity.Info, "没有及时反馈", "评价结果和整改要求要及时反馈被评价单位：核对反馈日期（told）。", Clause.UseOfResults);

    /// <summary>Actions or rechecks are not in the order of their days, so that the last of them is not the last.</summary>
    public static FindingDefinition StepsOutOfOrder { get; } = new(
        "DISC4158", Severity.Error, "整改措施或复核没有按先后写", "从早到晚排列：最后一次复核决定是否销号。", Clause.UseOfResults);

    /// <summary>Closed without anything having been done.</summary>
    public static FindingDefinition ClosedWithoutAction { get; } = new(
        "DISC4159", Severity.Warning, "没有整改措施就销号", "写明做了什么、什么时候做的。", Clause.UseOfResults, "已经销号，没有写明做了什么。");

    /// <summary>Overdue on the day.</summary>
    public static FindingDefinition Overdue { get; } = new(
        "DISC4160", Severity.Warning, "整改逾期", "催办：报送整改结果后写 reported，复核后写 rechecks。", Clause.UseOfResults);

    /// <summary>A recheck that it did not pass says not why.</summary>
    public static FindingDefinition RecheckUnexplained { get; } = new(
        "DISC4161", Severity.Warning, "复核未通过没有写意见", "写明还差什么。", Clause.UseOfResults);

    /// <summary>The second survey is not of the same, or not later.</summary>
    public static FindingDefinition SecondSurveyUnfit { get; } = new(
        "DISC4162", Severity.Warning, "再次评价的调查不合适", "再次评价的是同一项目（单位），在第一次调查结束以后。", Clause.UseOfResults, "再次评价的调查与原来的不是同一项目，或者不在其后。");

    /// <summary>It does not say what is to be mended.</summary>
    public static FindingDefinition ProblemMissing { get; } = new(
        "DISC4163", Severity.Error, "没有写问题", "写明 problem：发现了什么问题。", Clause.UseOfResults);

    /// <summary>Closed before it was reported.</summary>
    public static FindingDefinition ClosedUnreported { get; } = new(
        "DISC4164", Severity.Warning, "没有报送整改结果就复核", "写明 reported：单位什么时候报送整改结果的。", Clause.UseOfResults);

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        FindingWithoutItem, SourceUnknown, OriginDisagrees, ItemRepeated, DaysDisagree, DeadlineMissing, DeadlineDiffers, ToldLate,
        StepsOutOfOrder, ClosedWithoutAction, Overdue, RecheckUnexplained, SecondSurveyUnfit, ProblemMissing, ClosedUnreported,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
    [
        UnmendedFindingsCheck.Check, RectificationSourceCheck.Check, RectificationDaysCheck.Check, RectificationDeadlineCheck.Check,
        RectificationProgressCheck.Check, SecondSurveyCheck.Check,
    ];
}
