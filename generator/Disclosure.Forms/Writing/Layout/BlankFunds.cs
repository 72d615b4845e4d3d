using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>The rows of the funds that official forms print.</summary>
internal static class BlankFunds
{
    /// <summary>Of a project or a unit: the total, 当年财政拨款, 上年结转资金, 其他资金.</summary>
    public static Funds Usual { get; } = new([.. Enum.GetValues<FundKind>().Select(kind => new FundLine { Kind = kind })]);

    /// <summary>Of a transfer: the total, 上级补助, 地方资金, 其他资金.</summary>
    public static Funds OfTransfer { get; } = new(
    [
        new FundLine { Kind = FundKind.Total },
        new FundLine { Kind = FundKind.Other, Label = "上级补助" },
        new FundLine { Kind = FundKind.Other, Label = "地方资金" },
        new FundLine { Kind = FundKind.Other },
    ]);
}
