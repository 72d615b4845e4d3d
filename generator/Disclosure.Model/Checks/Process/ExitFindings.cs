using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Process;

/// <summary>DISC4180–4188: 退出清单 (clause 一).</summary>
public static class ExitFindings
{
    /// <summary>How it ended is not said.</summary>
    public static FindingDefinition KindMissing { get; } = new(
        "DISC4180", Severity.Error, "没有退出方式", "写明 kind：执行到期、绩效不高清退、中途停止或并入其他项目。", Clause.Projects);

    /// <summary>It ended, and has a target later.</summary>
    public static FindingDefinition TargetAfterExit { get; } = new(
        "DISC4181", Severity.Warning, "退出以后还有绩效目标", "核对退出的年度和项目编码；恢复安排的，删去退出记录。", Clause.Projects, "列入退出清单以后的年度还有绩效目标。");

    /// <summary>Nothing is owed of it any more, and the list does not say why.</summary>
    public static FindingDefinition EndedWithoutExit { get; } = new(
        "DISC4182", Severity.Warning, "不再应公开的项目没有列入退出清单", "在 process/exits 里登记：为什么退出，钱到哪里去了；只是换了编码的，登记为“并入其他项目”。", Clause.Projects);

    /// <summary>The list and the settings name different years.</summary>
    public static FindingDefinition EndedOtherwise { get; } = new(
        "DISC4183", Severity.Warning, "退出的年度与不再公开的年度不一致", "duties.ended 的 from 写不再应公开的第一年，是退出的那一年或下一年。", Clause.Projects);

    /// <summary>More was taken back than was left.</summary>
    public static FindingDefinition RecoveredAboveUnspent { get; } = new(
        "DISC4184", Severity.Warning, "收回资金大于未使用资金", "核对未使用资金和收回资金，单位都是元。", Clause.Projects, "收回资金大于未使用资金。");

    /// <summary>What became of the money is not said.</summary>
    public static FindingDefinition DestinationMissing { get; } = new(
        "DISC4185", Severity.Warning, "没有写资金去向", "写明没有用的钱、收回的钱到哪里去了。", Clause.Projects, "没有写明未使用资金的去向。");

    /// <summary>Its time is over, and nothing says what became of it.</summary>
    public static FindingDefinition ExpiredWithoutExit { get; } = new(
        "DISC4186", Severity.Warning, "执行到期没有列入退出清单", "到期的在 process/exits 里登记；延期的，改正目标表的项目期并报送下一年的目标。", Clause.Projects);

    /// <summary>The day is not of the year.</summary>
    public static FindingDefinition DayOutsideYear { get; } = new(
        "DISC4187", Severity.Warning, "退出日期与年度不符", "year 写退出的年度，核对退出日期。", Clause.Projects, "退出日期与所列年度不符。");

    /// <summary>It does not say why.</summary>
    public static FindingDefinition ReasonMissing { get; } = new(
        "DISC4188", Severity.Warning, "没有写退出原因", "写明为什么退出。", Clause.Projects, "没有写明退出原因。");

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        KindMissing, TargetAfterExit, EndedWithoutExit, EndedOtherwise, RecoveredAboveUnspent, DestinationMissing, ExpiredWithoutExit,
        DayOutsideYear, ReasonMissing,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
        [ExitCheck.Check, ExitMoneyCheck.Check, EndedWithoutExitCheck.Check, ExpiredCheck.Check];
}
