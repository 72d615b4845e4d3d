using Disclosure.FeedbackApi.Pages;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Receipts;

/// <summary>Where a receipt is typed to see what became of the rating.</summary>
public sealed record ReceiptLookupPage : PageFrame
{
    /// <summary>The page.</summary>
    public ReceiptLookupPage(string root, bool isLarge)
        : base("查询评价回执", root, isLarge)
    {
    }

    /// <summary>What was typed; nothing on a fresh page.</summary>
    public string? Typed { get; init; }

    /// <summary>What is wrong with it; nothing on a fresh page.</summary>
    public Problem? Problem { get; init; }

    /// <summary>Where the form is sent: here.</summary>
    public string Action => Root + "/api/receipts";

    /// <inheritdoc/>
    public override string SwitchAddress =>
        $"{Action}?large={(IsLarge ? "0" : "1")}{(Typed is { } typed ? "&code=" + Uri.EscapeDataString(typed) : "")}";
}
