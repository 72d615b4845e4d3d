using System.Collections.Immutable;
using Disclosure.Site.Components;
using Microsoft.AspNetCore.Html;

namespace Disclosure.Site.Results;

/// <summary>
/// A column of the indicator table: the heading and the cells are made from it. Its cells hold more than
/// those of other tables: lines of their own, paragraphs, receipts.
/// </summary>
/// <param name="Heading">The heading.</param>
/// <param name="IsFigure">Whether it is right-aligned, with digits of one width.</param>
public sealed record IndicatorColumn(string Heading, bool IsFigure)
{
    /// <summary>A smaller line above the text; nothing where the column has none.</summary>
    public Func<IndicatorRow, string?>? Above { get; init; }

    /// <summary>The text; nothing where the column has none.</summary>
    public Func<IndicatorRow, string?>? Text { get; init; }

    /// <summary>A state; nothing where the column has none.</summary>
    public Func<IndicatorRow, Badge?>? Badge { get; init; }

    /// <summary>Smaller lines below, in their order.</summary>
    public ImmutableArray<IndicatorNote> Notes { get; init; } = [];

    /// <summary>A paragraph with its lines as they were written; nothing where the column has none.</summary>
    public Func<IndicatorRow, string?>? AsWritten { get; init; }

    /// <summary>The figures of the row as a bar; nothing where the column has none.</summary>
    public Func<IndicatorRow, BulletBar?>? Bar { get; init; }

    /// <summary>How the points come about; nothing where the column does not say.</summary>
    public Func<IndicatorRow, ReceiptView?>? Receipt { get; init; }

    /// <summary>What stands where a row has nothing.</summary>
    public string WhereEmpty { get; init; } = "—";

    /// <summary>
    /// The start tag of its cells, made once for all rows of all pages. No label: on a narrow screen the place of a cell says what it is.
    /// </summary>
    internal HtmlString StartTag => field ??= new HtmlString($"<td{ClassOf()}>");

    // On a narrow screen a state says by itself what it is, and a paragraph has lines of its own.
    private string ClassOf() => this switch
    {
        { IsFigure: true } => " class=\"num\"",
        { AsWritten: not null } => " class=\"wide\"",
        { Badge: not null, Text: null } => " class=\"state\"",
        _ => "",
    };
}
