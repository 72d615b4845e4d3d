using System.Collections.Immutable;

namespace Disclosure.Site.Components;

/// <summary>How points were recomputed, opened on demand: what went in, the rule, the arithmetic, the approved points beside.</summary>
/// <param name="Summary">What is seen while it is closed, such as <c>核算 13.75 分，与填报一致</c>.</param>
/// <param name="Facts">Inputs, weight, approved and recomputed points.</param>
/// <param name="Rule">The rule in words; nothing before there is a result.</param>
/// <param name="Arithmetic">The arithmetic in words; nothing before there is a result.</param>
/// <param name="Remarks">What else to know.</param>
public sealed record ReceiptView(
    string Summary, ImmutableArray<FactItem> Facts, string? Rule, string? Arithmetic, ImmutableArray<string> Remarks)
{
    /// <summary>The place of the rule among those that stand once below the table; nothing where the receipt has it itself.</summary>
    public int? RuleNumber { get; init; }
}
