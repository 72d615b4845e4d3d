using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>
/// Finds the day that the figures of 绩效运行监控表 are of: the end of the months in its headings, else 监控日期 of its head, else what
/// stands in the line below the title or in the title itself. Nothing is guessed.
/// </summary>
internal sealed class MonitoredThrough(ReadingContext context, TableRegion region, TableParts parts, CellLedger ledger, FiscalYear? year)
{
    /// <summary>The year that stands with a period; nothing where none does, or headings are of several.</summary>
    public static FiscalYear? YearOf(TableParts parts, TableRegion region) =>
        Read(parts.Entries.Period)?.Year ?? Read(region.Title)?.Year ?? Read(parts.Entries.Field(Meaning.MonitoringDate))?.Year
            ?? YearOfHeadings(parts);

    private static FiscalYear? YearOfHeadings(TableParts parts) =>
        Headings(parts).Select(heading => heading.Period.Year).OfType<FiscalYear>().Distinct().ToList() is [var only] ? only : null;

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

    /// <summary>
    /// Why the days that the form does tell are none of its own: of another year, of no calendar, or several; nothing where it tells
    /// none.
    /// </summary>
    public string? Doubt()
    {
        if (year is not { } known)
            return null;
        var told = Told().ToList();
        string[] wrong =
        [
            .. told.Where(day => day.Period.Year is { } other && other != known).Select(day => $"{day.Words}不在 {known} 年度"),
            .. told.Where(day => (day.Period.Year is null || day.Period.Year == known) && day.Period.EndIn(known) is null)
                .Select(day => $"{day.Words}不是日历上的日期"),
        ];
        if (wrong.Length > 0)
            return string.Join('；', wrong) + '。';
        var days = told.DistinctBy(day => day.Period.EndIn(known)).Select(day => day.Words).ToList();
        return days.Count > 1 ? string.Join('、', days) + "说的不是同一天。" : null;
    }

    // What tells a day, as written and where.
    private IEnumerable<(PeriodText Period, string Words)> Told()
    {
        var cells = Headings(parts)
            .Select(heading => region.Rows.SelectMany(context.Grid.StartingIn)
                .FirstOrDefault(cell => cell.Column == heading.Column.First && cell.Text == heading.Column.Text))
            .Concat([parts.Entries.Field(Meaning.MonitoringDate), parts.Entries.Period, region.Title]);
        return cells.OfType<GridCell>().Where(cell => Read(cell) is { Month: not null })
            .Select(cell => (Read(cell)!.Value, $"“{cell.Text.ReplaceLineEndings("")}”（{PlaceOf(cell)}）"));
    }

    private string PlaceOf(GridCell cell) => context.Grid.PlaceOf(cell.Address).Text.Split('!')[^1];

    private static PeriodText? Read(GridCell? cell) => cell is null ? null : PeriodText.TryRead(cell.Text);

    private PeriodText? Within(PeriodText? period) =>
        period is { Month: not null } known && (known.Year is null || year is null || known.Year == year) ? known : null;

    // Columns of two periods are of no one day.
    private PeriodText? OfHeadings()
    {
        var periods = Headings(parts).Select(heading => Within(heading.Period)).OfType<PeriodText>()
            .Select(period => period with { Year = null }).Distinct().ToList();
        return periods is [var only] ? only : null;
    }

    private static IEnumerable<(ColumnHeading Column, PeriodText Period)> Headings(TableParts parts) =>
        parts.Indicators.Columns.Where(column => column.Meaning == Meaning.Progress)
            .Concat(parts.Funds.Headings.Where(column => column.Meaning is Meaning.ExecutedAmount or Meaning.ExecutionRate))
            .Select(column => (column, PeriodText.TryRead(column.Text)))
            .Where(heading => heading.Item2 is { Month: not null })
            .Select(heading => (heading.column, heading.Item2!.Value));

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
