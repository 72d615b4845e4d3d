using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Head;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>
/// Finds the day that the figures of 绩效运行监控表 are of: the end of the months in its headings, else 监控日期 of its head, else what
/// stands in the line below the title or in the title itself. Nothing is guessed.
/// </summary>
internal sealed class MonitoredDay(ReadingContext context, TableRegion region, TableParts parts, CellLedger ledger, FiscalYear? year)
{
    /// <summary>The year that stands with a period; nothing where none does.</summary>
    public static FiscalYear? YearOf(TableEntries entries, TableRegion region) =>
        Read(entries.Period)?.Year ?? Read(region.Title)?.Year ?? Read(entries.Field(Meaning.MonitoringDate))?.Year;

    /// <summary>The period; what the head says otherwise than the headings is kept as an entry and said.</summary>
    public PeriodText? Find()
    {
        var inHead = parts.Entries.Field(Meaning.MonitoringDate);
        var stated = Within(Read(inHead));
        var headings = OfHeadings();
        if (inHead is not null && !TemplateText.IsBlank(inHead.Text) && (stated is null || Differs(stated, headings)))
            Keep(inHead, headings);
        else
            ledger.Note("date", inHead);
        return headings ?? stated ?? Within(Read(parts.Entries.Period)) ?? Within(Read(region.Title));
    }

    private static PeriodText? Read(GridCell? cell) => cell is null ? null : PeriodText.TryRead(cell.Text);

    private PeriodText? Within(PeriodText? period) =>
        period is { Month: not null } known && (known.Year is null || year is null || known.Year == year) ? known : null;

    // Columns of two periods are of no one day.
    private PeriodText? OfHeadings()
    {
        var headings = parts.Indicators.Columns.Where(column => column.Meaning == Meaning.Progress)
            .Concat(parts.Funds.Headings.Where(column => column.Meaning is Meaning.ExecutedAmount or Meaning.ExecutionRate))
            .Select(column => Within(PeriodText.TryRead(column.Text)))
            .OfType<PeriodText>()
            .Select(period => period with { Year = null })
            .Distinct()
            .ToList();
        return headings is [var only] ? only : null;
    }

    private bool Differs(PeriodText? stated, PeriodText? headings) =>
        stated is { } one && headings is { } other && year is { } known && one.EndIn(known) != other.EndIn(known);

    private void Keep(GridCell cell, PeriodText? headings)
    {
        parts.Entries.Items.Add(("监控日期", cell));
        if (headings is not null)
            context.Tell(ImportCellFindings.DayDiffers, cell, "与表头的月份不同，按表头的月份读入，这一格按原文保留，请核对。");
        else
            context.Tell(ImportCellFindings.NotUnderstood, cell, "不是这一年度里的日期，按原文保留。");
    }
}
