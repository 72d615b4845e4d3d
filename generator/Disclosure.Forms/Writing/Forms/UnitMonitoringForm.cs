using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Writing.Layout;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Monitoring;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>部门（单位）整体支出绩效目标执行监控表.</summary>
internal sealed class UnitMonitoringForm : MonitoringForm
{
    /// <inheritdoc/>
    public override FormKind Kind => FormKind.UnitMonitoring;

    /// <inheritdoc/>
    public override string Title => "部门（单位）整体支出绩效目标执行监控表";

    /// <inheritdoc/>
    public override string ShortName => "整体监控";

    /// <inheritdoc/>
    protected override IndicatorLevels Levels => IndicatorLevels.OfUnit;

    /// <inheritdoc/>
    protected override string FundsSide => "部门预算资金";

    /// <inheritdoc/>
    protected override bool IsFor(MonitoringRecord record) => record.Project is null;

    /// <inheritdoc/>
    protected override void Identity(SheetBuilder sheet, FormFilling<MonitoringRecord> filling) =>
        FieldRows.Whole(sheet, new FormField("部门（单位）名称", NamesOnForms.Of(filling.Record.Unit, filling.Records)));

    /// <inheritdoc/>
    protected override (MoneyUnit Unit, string Goal)? TargetOf(FormFilling<MonitoringRecord> filling)
    {
        var record = filling.Record;
        return filling.Records.UnitTargets.FirstOrDefault(target => target.Unit == record.Unit && target.Year == record.Year) is { } target
            ? (target.MoneyUnit, target.Goal.Expected)
            : null;
    }
}
