using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Handling;
using Disclosure.FeedbackApi.Pages;

namespace Disclosure.FeedbackApi.Receipts;

/// <summary>The page of a receipt: thanks right after a rating, and later what became of it.</summary>
public sealed record ReceiptPage : PageFrame
{
    /// <summary>The page of a receipt.</summary>
    public ReceiptPage(string receipt, string root, bool isLarge)
        : base("评价回执", root, isLarge) => Receipt = receipt;

    /// <summary>The receipt.</summary>
    public string Receipt { get; }

    /// <summary>The receipt in groups, to be written down.</summary>
    public string Grouped => UnambiguousCode.Grouped(Receipt);

    /// <summary>Whether the rating was given just now.</summary>
    public bool IsThanks { get; init; }

    /// <summary>Whether the rating took the place of an answer given before.</summary>
    public bool IsReplacing { get; init; }

    /// <summary>What shows that we sent the browser here.</summary>
    public string? Seal { get; init; }

    /// <summary>The code of the case that a bad rating becomes, shown right after it was given; nothing with others.</summary>
    public string? Case { get; init; }

    /// <summary>That code in groups, to be written down.</summary>
    public string GroupedCase => UnambiguousCode.Grouped(Case ?? "");

    /// <summary>Where the case can be followed.</summary>
    public string CaseAddress => CasePage.AddressOf(Root, Receipt, Case ?? "", IsLarge);

    /// <summary>What became of the rating; nothing right after it was given.</summary>
    public ReceiptStanding? Found { get; init; }

    /// <summary>What became of it, in words.</summary>
    public string StateInWords => Found?.State switch
    {
        ReceiptState.Counted => "已计入调查结果。",
        ReceiptState.Waiting when Found.ResultDay is null => "已收到。评价期内不公布结果，截止后公布，届时可查是否计入。",
        ReceiptState.Waiting => "已收到，将计入下一次公布的结果。",
        ReceiptState.CountedOpen => "已计入公开评价（单独公布，不计分）。",
        ReceiptState.Excluded => "经审核不计入，剔除数量和原因分批随结果公布，此前公布的份数里可能还有这一份。如有异议，可凭回执向公布单位申诉。",
        ReceiptState.Replaced => "已被同一评价码的后一次评价替换，以后一次为准。",
        _ => "",
    };

    /// <inheritdoc/>
    public override string SwitchAddress => AddressOf(Root, Receipt, Seal, !IsLarge, Case, IsReplacing);

    /// <summary>The address of the page.</summary>
    internal static string AddressOf(
        string root, string receipt, string? seal, bool isLarge, string? code = null, bool isReplacing = false) =>
        $"{root}/api/receipts/{receipt}/page?large={(isLarge ? "1" : "0")}{Query("given", seal)}{Query("case", code)}"
        + (isReplacing ? "&replaced=1" : "");

    private static string Query(string name, string? value) => value is null ? "" : $"&{name}={Uri.EscapeDataString(value)}";
}
