using System.Collections.Immutable;
using Disclosure.Forms.Report;
using Disclosure.Site.Components;
using Disclosure.Site.Reports;

namespace Disclosure.Generator.Commands.Import;

/// <summary>A file's part of the page with every text in it masked, whatever table or list it stands in.</summary>
internal static class MaskedPage
{
    /// <summary>The part, masked.</summary>
    public static ImportReportFile Of(ReportMask mask, ImportReportFile file) => file with
    {
        Name = mask.Of(file.Name),
        Tables = [.. file.Tables.Select(table => Of(mask, table))],
        Findings = Of(mask, file.Findings),
        Checks = Of(mask, file.Checks),
    };

    private static ImportReportTable Of(ReportMask mask, ImportReportTable table) => new(
        mask.Of(table.Heading),
        [.. table.Facts.Select(fact => fact with { Text = mask.Of(fact.Text) })],
        Of(mask, table.Records)!,
        Of(mask, table.Changes));

    private static FactTable? Of(ReportMask mask, FactTable? table) =>
        table is null ? null : table with { Rows = [.. table.Rows.Select(row => row.Select(cell => Of(mask, cell)).ToImmutableArray())] };

    private static FactCell Of(ReportMask mask, FactCell cell) =>
        cell with { Text = cell.Text is { } text ? mask.Of(text) : null, Note = cell.Note is { } note ? mask.Of(note) : null };
}
