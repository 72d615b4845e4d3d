using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Disclosure.Site.Components;
using Microsoft.AspNetCore.Html;

namespace Disclosure.Site.Results;

/// <summary>
/// A column of the indicator table: the heading, the narrow screen's labels and the cells are all made from it. Its cells hold more than
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

    /// <summary>How the points come about; nothing where the column does not say.</summary>
    public Func<IndicatorRow, ReceiptView?>? Receipt { get; init; }

    /// <summary>What stands where a row has nothing.</summary>
    public string WhereEmpty { get; init; } = "—";

    /// <summary>
    /// What a narrow screen does with the column: <c>s</c> for a state, which says by itself what it is; <c>w</c> for paragraphs, which have
    /// lines of their own; empty for others.
    /// </summary>
    internal string OnPhone => AsWritten is not null ? "w" : Badge is not null && Text is null ? "s" : "";

    /// <summary>The start tag of its cells with the narrow screen's label, made once for all rows of all pages.</summary>
    internal HtmlString StartTag => field ??= new HtmlString(
        $"<td{(IsFigure ? " class=\"num\"" : "")} data-label=\"{HtmlEncoder.Create(UnicodeRanges.All).Encode(Heading)}\">");
}
