using Disclosure.Forms.Writing.Layout;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>绩效目标执行监控表 (财预〔2019〕136号), of a project or of a unit as a whole.</summary>
internal abstract class MonitoringForm : OfficialFormOf<MonitoringRecord>
{
    private const string OpenPeriod = "1-N月";
    private const int BlankGoalRows = 2;

    /// <inheritdoc/>
    public override string ShortName => "监控";

    /// <summary>The tree of indicators that the blank form offers.</summary>
    protected abstract IndicatorLevels Levels { get; }

    /// <summary>The heading at the side of the money.</summary>
    protected abstract string FundsSide { get; }

    /// <inheritdoc/>
    protected override MonitoringRecord BlankRecord => new()
    {
        Unit = default,
        Year = new FiscalYear(2000),
        Date = default,
        Sources = [.. MonitoringFundRows.BlankSources],
        Indicators = [.. Levels.BlankRows().Select(row => new MonitoredIndicator
        {
            Level1 = row.Level1,
            Level3 = "",
            Target = IndicatorValue.Empty,
        })],
    };

    /// <summary>Lays out whose form it is.</summary>
    protected abstract void Identity(SheetBuilder sheet, FormFilling<MonitoringRecord> filling);

    /// <summary>The unit of the amounts and the goal of the year's target; nothing where there is no target.</summary>
    protected abstract (MoneyUnit Unit, string Goal)? TargetOf(FormFilling<MonitoringRecord> filling);

    /// <inheritdoc/>
    protected override WorkbookSheet Lay(FormFilling<MonitoringRecord> filling)
    {
        var record = filling.Record;
        var period = filling.IsBlank ? OpenPeriod : PeriodOf(record);
        var columns = MonitoringColumns.Of(Levels, period);
        var target = TargetOf(filling);
        var unit = target?.Unit ?? MoneyUnit.TenThousandYuan;
        var sheet = new SheetBuilder(filling.Sheet, Widths(columns.Select(column => column.Width))) { LeastHeight = filling.LeastHeight };
        HeadRows.Title(sheet, Title, filling.Year);
        HeadRows.MoneyUnit(sheet, unit);
        Identity(sheet, filling);
        FieldRows.Whole(sheet, new FormField("监控日期", filling.IsBlank ? null : record.Date.InChinese()));
        EntryRows.Lay(sheet, record, filling.IsBlank);
        new MonitoringFundRows(sheet, unit, period, filling.IsBlank).Lay(FundsSide, record);
        FieldRows.LongText(sheet, "年度总体目标", record.Goal ?? target?.Goal, filling.IsBlank ? BlankGoalRows : 1);
        new TableRows<MonitoredIndicator>(sheet, columns).Lay("绩效指标", record.Indicators);
        ItemRows.Lay(sheet, record.Items);
        return sheet.Build();
    }

    private static string PeriodOf(MonitoringRecord record) => Headings.PeriodText.To(record.Date);
}
