using System.Collections.Immutable;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>绩效运行监控.</summary>
public static class MonitoringFields
{
    internal static readonly EssentialField<MonitoringRecord, DateOnly> Date =
        new("date", "监控日期", Scalars.Date, record => record.Date);

    internal static readonly OptionalField<MonitoringRecord, MonitoredSpending> Spending =
        new("spending", "预算执行进度", MonitoringRowFields.Spending, record => record.Spending);

    internal static readonly ListField<MonitoringRecord, MonitoredSource> Sources =
        new("sources", "各来源资金的执行进度", MonitoringRowFields.Sources, record => record.Sources);

    internal static readonly OptionalField<MonitoringRecord, string> Goal =
        new("goal", "年度总体目标，与绩效目标表不同时写", Scalars.Text, record => record.Goal) { Heading = "年度总体目标" };

    internal static readonly ListField<MonitoringRecord, MonitoredIndicator> Indicators =
        new("indicators", "绩效目标实现程度", MonitoringRowFields.Indicators, record => record.Indicators);

    internal static readonly ListField<MonitoringRecord, MonitoringMeasure> Measures =
        new("measures", "财政部门的处理，从早到晚", MonitoringRowFields.Measures, record => record.Measures)
        {
            Owner = FieldOwner.Staff,
            Heading = "财政部门的处理",
        };

    internal static readonly ListField<MonitoringRecord, FormItem> Items =
        new("items", "表上的其他栏目", FormItemFields.List, record => record.Items);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<MonitoringRecord>> All { get; } =
        [.. ProcessFields.Head, Date, Spending, Sources, Goal, Indicators, Measures, Items, .. ProcessFields.End];
}
