using System.Collections.Immutable;

namespace Disclosure.Model.Checks.Acknowledging;

/// <summary>DISC404x: acknowledgements that do not count, and what keeps one from being made.</summary>
public static class AcknowledgementFindings
{
    /// <summary>What was accepted is not what is there now.</summary>
    public static FindingDefinition Stale { get; } = new(
        "DISC4040", Severity.Warning, "认可之后内容变了", "看一遍现在的内容；仍要照此公开的，按新的问题编号重新认可。原来的认可不再起作用。")
    {
        Acknowledging = AcknowledgementNeed.Impossible,
    };

    /// <summary>There is nothing to accept any more.</summary>
    public static FindingDefinition NotNeeded { get; } = new(
        "DISC4041", Severity.Info, "认可的问题已经没有了", "不用做什么：这一行可以留作记录，也可以用 disclosure acknowledge --prune 删去。")
    {
        Acknowledging = AcknowledgementNeed.Impossible,
    };

    /// <summary>The reason is kept, and should be published.</summary>
    public static FindingDefinition ReasonNotPublic { get; } = new(
        "DISC4042", Severity.Warning, "认可的理由没有公开", "用 disclosure acknowledge 编号 --reason 理由 --public 重新认可。")
    {
        Acknowledging = AcknowledgementNeed.Impossible,
    };

    /// <summary>No reason.</summary>
    public static FindingDefinition NoReason { get; } = new(
        "DISC4043", Severity.Error, "认可没有理由", "写明为什么可以照此公开，或删去这一行。");

    /// <summary>No finding has the id.</summary>
    public static FindingDefinition Unknown { get; } = new(
        "DISC4044", Severity.Error, "没有这个编号的问题", "用 disclosure check 查看问题编号；内容改过的，编号会变。");

    /// <summary>Whoever accepts something must be somebody.</summary>
    public static FindingDefinition Nobody { get; } = new(
        "DISC4045", Severity.Error, "不知道是谁在认可", "在 content/staff.yaml 里写上这个系统账号是谁，或换一个名单上的账号。");

    /// <summary>A reason with something of a person's in it.</summary>
    public static FindingDefinition PersonalReason { get; } = new(
        "DISC4046", Severity.Error, "认可的理由里有个人信息", "改写理由：不写号码、住址和个人姓名。");

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
        [Stale, NotNeeded, ReasonNotPublic, NoReason, Unknown, Nobody, PersonalReason];
}
