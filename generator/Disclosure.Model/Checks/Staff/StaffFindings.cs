using System.Collections.Immutable;

namespace Disclosure.Model.Checks.Staff;

/// <summary>DISC403x: whether the register of staff says who works here, and lets two persons publish.</summary>
public static class StaffFindings
{
    /// <summary>Two persons with one id.</summary>
    public static FindingDefinition IdRepeated { get; } = new(
        "DISC4030", Severity.Error, "人员编号重复", "每个人一个编号，不重复；离职的人的编号也不给别人用。");

    /// <summary>Two persons with one account.</summary>
    public static FindingDefinition AccountRepeated { get; } = new(
        "DISC4031", Severity.Error, "操作系统账号重复", "每个人用自己的账号；账号只差大小写的也算同一个。共用账号的，先到系统里分开。");

    /// <summary>Nobody can prepare what somebody else publishes.</summary>
    public static FindingDefinition NotTwoPersons { get; } = new(
        "DISC4032", Severity.Error, "凑不出编制和发布的两个人", "至少一人有“编制”，另一人有“发布”；公开一次要经过两个人。");

    /// <summary>Nobody can do the review for secrets.</summary>
    public static FindingDefinition NobodyForSecrecy { get; } = new(
        "DISC4033", Severity.Warning, "没有人做保密审查", "给做保密审查的人写上“保密审查”；没有保密审查不能公开。");

    /// <summary>A row without a name or an account.</summary>
    public static FindingDefinition PersonIncomplete { get; } = new(
        "DISC4034", Severity.Error, "人员没有姓名或账号", "写明姓名和操作系统账号（Linux 用 whoami、Windows 用 echo %USERNAME% 查看）。");

    /// <summary>Everything the family can find about the register, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
        [IdRepeated, AccountRepeated, NotTwoPersons, NobodyForSecrecy, PersonIncomplete];

    internal static ImmutableArray<RecordCheck> Checks { get; } = [PeopleCheck.Check, RolesCheck.Check];
}
