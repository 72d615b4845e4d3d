using System.Collections.Immutable;

namespace Disclosure.Model.Budgets;

/// <summary>The funds block of a record: its rows in the form's order.</summary>
/// <param name="Lines">The rows.</param>
public sealed record Funds(ImmutableArray<FundLine> Lines)
{
    /// <summary>A funds block without rows.</summary>
    public static Funds None { get; } = new([]);

    /// <summary>The total row, if there is one.</summary>
    public FundLine? Total => Lines.FirstOrDefault(line => line.Kind == FundKind.Total);

    /// <summary>The rows below the total.</summary>
    public IEnumerable<FundLine> Parts => Lines.Where(line => line.Kind != FundKind.Total);
}
