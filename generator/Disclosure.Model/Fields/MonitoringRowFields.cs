using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;

namespace Disclosure.Model.Fields;

/// <summary>The rows of 绩效运行监控: spending, indicators, measures of the bureau.</summary>
public static class MonitoringRowFields
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

    internal static readonly OptionalField<MonitoredIndicator, IndicatorValue> Forecast =
        new("forecast", "全年预计完成情况", Scalars.IndicatorValue, row => row.Forecast);

    internal static readonly OptionalField<MonitoredIndicator, string> Deviation =
        new("deviation", "偏离情况，没有偏离的不写", Scalars.Text, row => row.Deviation) { Heading = "偏离情况" };

    internal static readonly ListField<MonitoredIndicator, DeviationCause> Causes =
        new(
            "causes", "偏差原因的类别", new ListShape<DeviationCause>(new TermShape<DeviationCause>(), ValueLayout.Flow),
            row => row.Causes);

    internal static readonly OptionalField<MonitoredIndicator, string> Cause =
        new("cause", "偏差原因", Scalars.Text, row => row.Cause);

    internal static readonly OptionalField<MonitoredIndicator, string> Correction =
        new("correction", "纠正措施", Scalars.Text, row => row.Correction);

    internal static readonly OptionalValueField<MonitoredIndicator, CompletionOutlook> Outlook =
        new("outlook", "完成目标可能性", new TermShape<CompletionOutlook>(), row => row.Outlook);

    internal static readonly OptionalField<MonitoredIndicator, string> Remark =
        new("remark", "备注", Scalars.Text, row => row.Remark);

    internal static readonly OptionalValueField<MonitoredSpending, Money> Budget =
        new("budget", "全年预算数，元", Scalars.Money, spending => spending.Budget) { Heading = "全年预算数（元）" };

    internal static readonly OptionalValueField<MonitoredSpending, Money> Executed =
        new("executed", "监控日的已执行数，元", Scalars.Money, spending => spending.Executed) { Heading = "监控日的已执行数（元）" };

    internal static readonly OptionalValueField<MonitoredSpending, Money> SpendingForecast =
        new("forecast", "全年预计执行数，元", Scalars.Money, spending => spending.Forecast) { Heading = "全年预计执行数（元）" };

    internal static readonly OptionalField<MonitoredSpending, string> SpendingDeviation =
        new("deviation", "偏离情况，没有偏离的不写", Scalars.Text, spending => spending.Deviation) { Heading = "偏离情况" };

    internal static readonly OptionalField<MonitoredSpending, string> SpendingCause =
        new("cause", "偏差原因", Scalars.Text, spending => spending.Cause);

    internal static readonly OptionalField<MonitoredSpending, string> SpendingCorrection =
        new("correction", "纠正措施", Scalars.Text, spending => spending.Correction);

    internal static readonly EssentialField<MonitoredSource, FundKind> SourceKind =
        new("kind", "资金来源", new TermShape<FundKind>(DataWords.Of), source => source.Kind) { Heading = "资金" };

    internal static readonly OptionalField<MonitoredSource, string> SourceLabel =
        new("label", "表上的行名，与来源不同时写", Scalars.Text, source => source.Label) { Heading = "表上的行名" };

    internal static readonly OptionalValueField<MonitoredSource, Money> SourceBudget =
        new("budget", "全年预算数，元", Scalars.Money, source => source.Budget) { Heading = "全年预算数（元）" };

    internal static readonly OptionalValueField<MonitoredSource, Money> SourceExecuted =
        new("executed", "监控日的已执行数，元", Scalars.Money, source => source.Executed) { Heading = "监控日的已执行数（元）" };

    internal static readonly OptionalValueField<MonitoredSource, Money> SourceForecast =
        new("forecast", "全年预计执行数，元", Scalars.Money, source => source.Forecast) { Heading = "全年预计执行数（元）" };

    internal static readonly EssentialField<MonitoringMeasure, MonitoringMeasureKind> MeasureKind =
        new("kind", "处理", new TermShape<MonitoringMeasureKind>(), measure => measure.Kind);

    internal static readonly EssentialField<MonitoringMeasure, DateOnly> MeasureDate =
        new("date", "日期", Scalars.Date, measure => measure.Date);

    internal static readonly OptionalValueField<MonitoringMeasure, Money> MeasureAmount =
        new("amount", "金额，元", Scalars.Money, measure => measure.Amount) { Heading = "金额（元）" };

    internal static readonly RequiredField<MonitoringMeasure, string> MeasureReason =
        new("reason", "原因", Scalars.Text, measure => measure.Reason, "");

    internal static readonly OptionalField<MonitoringMeasure, string> Destination =
        new("destination", "资金去向", Scalars.Text, measure => measure.Destination);

    /// <summary>Progress of spending.</summary>
    public static RowShape<MonitoredSpending> Spending { get; } = new(
        "预算执行进度", ValueLayout.Flow,
        [Budget, Executed, SpendingForecast, SpendingDeviation, SpendingCause, SpendingCorrection]);

    /// <summary>Progress of the sources of the money, one a line.</summary>
    public static ListShape<MonitoredSource> Sources { get; } = new(new RowShape<MonitoredSource>(
        "各来源资金的执行进度", ValueLayout.Flow, [SourceKind, SourceLabel, SourceBudget, SourceExecuted, SourceForecast]));

    /// <summary>Progress of the indicators, one a line.</summary>
    public static ListShape<MonitoredIndicator> Indicators { get; } = new(new RowShape<MonitoredIndicator>(
        "监控的指标", ValueLayout.Flow,
        [Level1, Level2, Level3, Target, Progress, Forecast, Deviation, Causes, Cause, Correction, Outlook, Remark]));

    /// <summary>Measures of the bureau, one a line.</summary>
    public static ListShape<MonitoringMeasure> Measures { get; } = new(new RowShape<MonitoringMeasure>(
        "财政部门的处理", ValueLayout.Flow, [MeasureKind, MeasureDate, MeasureAmount, MeasureReason, Destination]));
}
