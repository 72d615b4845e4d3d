using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Editions;

/// <summary>What can be wrong with what was published, or keep more from being published (DISC106x).</summary>
public static class EditionFindings
{
    /// <summary>A file of the editions is missing, or is not what it was.</summary>
    public static FindingDefinition Damaged { get; } = Error(
        "DISC1060", "版次的文件损坏", "从备份恢复所列的文件；editions 里的文件不要手工改动。恢复之前不能公开。");

    /// <summary>An edition was written by a newer program.</summary>
    public static FindingDefinition NewerFormat { get; } = Error(
        "DISC1061", "版次是更新版本的程序写的", "换用最新版本的程序。");

    /// <summary>Nothing of what was prepared differs from what is published.</summary>
    public static FindingDefinition Unchanged { get; } = Info(
        "DISC1062", "没有要公开的变化", "范围内的内容与已经公开的一样，不用公开。");

    /// <summary>What was prepared was made from another state than is published now.</summary>
    public static FindingDefinition Conflict { get; } = Error(
        "DISC1063", "预备以后公开的内容又有变化", "作废这个预备的版次，重新预备、审核。");

    /// <summary>The time of release lies before that of the edition before.</summary>
    public static FindingDefinition Backwards { get; } = Error(
        "DISC1064", "公开时间早于上一个版次", "公开日期只能往后；核对计算机的时间。");

    /// <summary>There is no prepared edition of the id.</summary>
    public static FindingDefinition NotPending { get; } = Error(
        "DISC1065", "没有这个预备的版次", "核对编号；已经公开的不能再审核、公开或作废。");

    /// <summary>A person signed already.</summary>
    public static FindingDefinition AlreadySigned { get; } = Error(
        "DISC1066", "同一个人已经签过", "编制与审核由两个人分别承担；请另一个人审核。");

    /// <summary>What was signed is not what is there.</summary>
    public static FindingDefinition OtherSigned { get; } = Error(
        "DISC1067", "审核的不是现在的这一份", "重新查看预备的版次，再审核。");

    /// <summary>An object must not be deleted: it is public, or was not taken down.</summary>
    public static FindingDefinition NotErasable { get; } = Error(
        "DISC1068", "没有撤下的内容不能删除", "先公开撤下的版次，再删除。");

    /// <summary>What is to be public again was taken down and deleted.</summary>
    public static FindingDefinition Erased { get; } = Error(
        "DISC1069", "内容已经撤下并删去", "撤下时删去的不能再公开；确需公开的，从工作目录重新预备。");

    /// <summary>Those after which it is not known what is published.</summary>
    public static ImmutableArray<FindingDefinition> Unread { get; } = [Damaged, NewerFormat];

    /// <summary>Every definition of the family.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
        [Damaged, NewerFormat, Unchanged, Conflict, Backwards, NotPending, AlreadySigned, OtherSigned, NotErasable, Erased];

    private static FindingDefinition Error(string code, string title, string remedy) => new(code, Severity.Error, title, remedy);

    private static FindingDefinition Info(string code, string title, string remedy) => new(code, Severity.Info, title, remedy);
}
