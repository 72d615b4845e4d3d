using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;

namespace Disclosure.Model.Fields;

/// <summary>绩效运行监控.</summary>
public static class MonitoringFields
{
    internal static readonly RequiredField<MonitoredIndicator, string> Level1 =
        new("level1", "一级指标", Scalars.Text, row => row.Level1, "") { SpansRows = true };

    internal static readonly DefaultedField<MonitoredIndicator, string> Level2 =
        new("level2", "二级指标", Scalars.Text, row => row.Level2, "") { WritesUsual = UsualValues.ForPrograms, SpansRows = true };

    internal static readonly RequiredField<MonitoredIndicator, string> Level3 =
        new("level3", "三级指标", Scalars.Text, row => row.Level3, "");

    internal static readonly RequiredField<MonitoredIndicator, IndicatorValue> Target =
        new("target", "年度指标值", Scalars.IndicatorValue, row => row.Target, IndicatorValue.Empty);

    internal static readonly OptionalField<MonitoredIndicator, IndicatorValue> Progress =
        new("progress", "监控日的完成情况", Scalars.IndicatorValue, row => row.Progress);

    internal static readonly OptionalField<MonitoredIndicator, string> Deviation =
        new("deviation", "偏离情况，没有偏离的不写", Scalars.Text, row => row.Deviation);

    internal static readonly OptionalField<MonitoredIndicator, string> Cause =
        new("cause", "偏差原因", Scalars.Text, row => row.Cause);

    internal static readonly OptionalField<MonitoredIndicator, string> Correction =
        new("correction", "纠正措施", Scalars.Text, row => row.Correction);

    internal static readonly OptionalValueField<MonitoredSpending, Money> Budget =
        new("budget", "全年预算数，元", Scalars.Money, spending => spending.Budget);

    internal static readonly OptionalValueField<MonitoredSpending, Money> Executed =
        new("executed", "监控日的已执行数，元", Scalars.Money, spending => spending.Executed);

    internal static readonly OptionalField<MonitoredSpending, string> SpendingDeviation =
        new("deviation", "偏离情况，没有偏离的不写", Scalars.Text, spending => spending.Deviation);

    internal static readonly OptionalField<MonitoredSpending, string> SpendingCause =
        new("cause", "偏差原因", Scalars.Text, spending => spending.Cause);

    internal static readonly OptionalField<MonitoredSpending, string> SpendingCorrection =
        new("correction", "纠正措施", Scalars.Text, spending => spending.Correction);

    internal static readonly OptionalValueField<MonitoringRecord, ProjectCode> Project =
        new("project", "项目编码，监控部门或单位整体时不写", Scalars.ProjectCode, record => record.Project);

    internal static readonly EssentialField<MonitoringRecord, UnitCode> Unit =
        new("unit", "部门或单位编码", Scalars.Unit, record => record.Unit);

    internal static readonly EssentialField<MonitoringRecord, FiscalYear> Year =
        new("year", "绩效目标的年度", Scalars.Year, record => record.Year);

    internal static readonly EssentialField<MonitoringRecord, DateOnly> Date =
        new("date", "监控日期", Scalars.Date, record => record.Date);

    internal static readonly OptionalField<MonitoringRecord, MonitoredSpending> Spending = new(
        "spending",
        "预算执行进度",
        new RowShape<MonitoredSpending>(
            "预算执行进度", ValueLayout.Flow, [Budget, Executed, SpendingDeviation, SpendingCause, SpendingCorrection]),
        record => record.Spending);

    internal static readonly ListField<MonitoringRecord, MonitoredIndicator> Indicators = new(
        "indicators",
        "绩效目标实现程度",
        new(new RowShape<MonitoredIndicator>(
            "监控的指标", ValueLayout.Flow, [Level1, Level2, Level3, Target, Progress, Deviation, Cause, Correction])),
        record => record.Indicators);

    internal static readonly OptionalField<MonitoringRecord, string> Source =
        new("source", "来源文件", Scalars.Text, record => record.Source) { Owner = FieldOwner.Generated, IsHandling = true };

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<MonitoringRecord>> All { get; } = [Project, Unit, Year, Date, Spending, Indicators, Source];
}
