using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// DISC4190–4200: what all of the process share: who answers for it (clause 十五), what it is about, whether it is public in time; and the
/// counts of supervision (clause 十九).
/// </summary>
public static class ResponsibilityFindings
{
    /// <summary>Which office decided, assessed or counted is not said.</summary>
    public static FindingDefinition OfficeMissing { get; } = new(
        "DISC4190", Severity.Warning, "没有写机构", "写明是哪个机构评估、审核、复核、决定、统计的。");

    /// <summary>No day, so that no clock runs.</summary>
    public static FindingDefinition DayMissing { get; } = new(
        "DISC4191", Severity.Warning, "没有写日期，公开期限无法计算", "写明日期：20 个工作日从这一天起算。", Law: LawArticle.TwentyWorkingDays);

    /// <summary>Steps without a post that answers for them.</summary>
    public static FindingDefinition RoleMissing { get; } = new(
        "DISC4192", Severity.Info, "没有写责任岗位", "在 responsibleRole 里写责任岗位，如“市政设施科科长”，不写姓名。", Clause.Responsibility);

    /// <summary>A person's name in the place of a post.</summary>
    public static FindingDefinition NameInRole { get; } = new(
        "DISC4193", Severity.Warning, "责任岗位里疑似写了姓名", "只写岗位，如“市政设施科科长”，删去姓名。", Clause.Responsibility, Law: LawArticle.Privacy);

    /// <summary>Nothing says what the project is called.</summary>
    public static FindingDefinition ProjectNameMissing { get; } = new(
        "DISC4194", Severity.Warning, "没有项目名称", "这个项目没有绩效目标和自评：在 name 里写项目名称，或者核对编码。");

    /// <summary>Its name is another than that of its tables.</summary>
    public static FindingDefinition ProjectNameDiffers { get; } = new(
        "DISC4195", Severity.Warning, "项目名称与绩效目标不同", "有绩效目标的不写 name；核对编码是否写错。");

    /// <summary>Not public though its day is over.</summary>
    public static FindingDefinition NotPublished { get; } = new(
        "DISC4196", Severity.Warning, "过程记录逾期未公开", "用 publish --stage process 公开；形成之日起 20 个工作日内应当公开。", Law: LawArticle.TwentyWorkingDays);

    /// <summary>Another unit than the target says.</summary>
    public static FindingDefinition UnitDiffers { get; } = new(
        "DISC4197", Severity.Warning, "实施单位与绩效目标不同", "核对 unit 和项目编码。");

    /// <summary>A matter is counted twice.</summary>
    public static FindingDefinition MatterRepeated { get; } = new(
        "DISC4198", Severity.Error, "同一事项写了两次", "每个事项一行，合并重复的。", Clause.Accountability);

    /// <summary>A matter without a number: published, it would read as one to four.</summary>
    public static FindingDefinition CountMissing { get; } = new(
        "DISC4199", Severity.Error, "事项没有数量", "写明数量，没有发生的写 0；公开时 1 至 4 由程序隐去，没有数量的会被当作少于 5。", Clause.Accountability);

    /// <summary>Of a day to come, though it can only be told once it has happened.</summary>
    public static FindingDefinition DayToCome { get; } = new(
        "DISC4200", Severity.Error, "写了还没有发生的事", "核对日期，不能晚于今天；还没有做的，做了以后再写。退出可以预告。", Law: LawArticle.TwentyWorkingDays);

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        OfficeMissing, DayMissing, RoleMissing, NameInRole, ProjectNameMissing, ProjectNameDiffers, NotPublished, UnitDiffers,
        MatterRepeated, CountMissing, DayToCome,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
    [
        OfficeCheck.Check, ResponsibleRoleCheck.Check, MissingRolesCheck.Check, ProcessProjectCheck.Check, UnpublishedProcessCheck.Check,
        AccountabilityCheck.Check, FutureDayCheck.Check,
    ];
}
