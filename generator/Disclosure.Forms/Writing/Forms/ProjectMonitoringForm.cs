using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Writing.Layout;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Monitoring;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>项目支出绩效目标执行监控表, of projects, policies and transfers.</summary>
internal sealed class ProjectMonitoringForm : MonitoringForm
{
    /// <inheritdoc/>
    public override FormKind Kind => FormKind.ProjectMonitoring;

    /// <inheritdoc/>
    public override string Title => "项目支出绩效目标执行监控表";

    /// <inheritdoc/>
    protected override IndicatorLevels Levels => IndicatorLevels.OfProject;

    /// <inheritdoc/>
    protected override string FundsSide => "项目资金";

    /// <inheritdoc/>
    protected override bool IsFor(MonitoringRecord record) => record.Project is not null;

    /// <inheritdoc/>
    protected override void Identity(SheetBuilder sheet, FormFilling<MonitoringRecord> filling)
    {
        var record = filling.Record;
        var department = filling.Records.FindUnit(record.Unit)?.Parent ?? record.Unit;
        ProjectFields.Identity(
            sheet, ProjectLabels.Usual, record.Project ?? default, NameOf(filling) ?? "", department, record.Unit, filling.Records);
    }

    /// <inheritdoc/>
    protected override (MoneyUnit Unit, string Goal)? TargetOf(FormFilling<MonitoringRecord> filling)
    {
        var record = filling.Record;
        return filling.Records.ProjectTargets.FirstOrDefault(target => target.Code == record.Project && target.Year == record.Year)
            is { } target
            ? (target.MoneyUnit, target.Goal.Expected)
            : null;
    }

    private static string? NameOf(FormFilling<MonitoringRecord> filling)
    {
        var record = filling.Record;
        return record.Project is { } code ? record.Name ?? NamesOnForms.OfProject(code, record.Year.Number, filling.Records) : null;
    }
}
