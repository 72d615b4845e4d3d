using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>
/// A column of the indicator table: the heading, the narrow screen's labels and the cells are all made from it. Its cells hold more than
/// those of other tables: lines of their own, paragraphs, receipts.
/// </summary>
/// <param name="Heading">The heading.</param>
/// <param name="IsFigure">Whether it is right-aligned, with digits of one width.</param>
public sealed record IndicatorColumn(string Heading, bool IsFigure)
{
    /// <summary>A smaller line above the text.</summary>
    public Func<IndicatorRow, string?> Above { get; init; } = Nothing;

    /// <summary>The text.</summary>
    public Func<IndicatorRow, string?> Text { get; init; } = Nothing;

    /// <summary>A state.</summary>
    public Func<IndicatorRow, Badge?> Badge { get; init; } = _ => null;

    /// <summary>Smaller lines below, in their order.</summary>
    public ImmutableArray<IndicatorNote> Notes { get; init; } = [];

    /// <summary>A paragraph with its lines as they were written.</summary>
    public Func<IndicatorRow, string?> AsWritten { get; init; } = Nothing;

    /// <summary>How the points come about.</summary>
    public Func<IndicatorRow, ReceiptView?> Receipt { get; init; } = _ => null;

    /// <summary>What stands where a row has nothing.</summary>
    public string WhereEmpty { get; init; } = "—";

    private static Func<IndicatorRow, string?> Nothing { get; } = _ => null;
}
