using Disclosure.Model.Indicators;
using Disclosure.Model.Tests.Specifications;

namespace Disclosure.Model.Tests.Indicators;

/// <summary>The values that public bodies wrote between 2016 and 2026, with their errors.</summary>
public sealed class RealValuesTests
{
    private static readonly string[] TargetColumns =
        ["年度指标值", "指标值", "年度(/项目)指标值", "年初目标值(A)", "年度指标值(A)", "当年预期实现值(抽取原样)"];

    private static readonly string[] ActualColumns = ["实际完成值", "完成值", "实际完成值(B)", "全年实际值(B)"];

    [RealTablesFact]
    public void Every_target_and_actual_value_is_read() =>
        Assert.Empty(RealTables.Rows().SelectMany(Values).Where(value => !value.IsUnderstood).Select(value => value.Raw));

    [RealTablesFact]
    public void Every_value_keeps_what_was_written()
    {
        foreach (var row in RealTables.Rows())
        {
            Assert.Contains(row[TargetColumns], Target(row).Raw, StringComparison.Ordinal);
            Assert.Equal(row[ActualColumns], IndicatorValueReader.Read(row[ActualColumns]).Raw);
        }
    }

    [RealTablesFact]
    public void A_value_in_three_cells_carries_operator_and_unit()
    {
        var amount = RealTables.Rows().Where(row => row.Has("指标性质")).Select(Target).First(value => value.Number == 72890m);
        Assert.Equal(("﹦72890元", Comparison.Equal, "元"), (amount.Raw, amount.Comparison, amount.MeasureUnit));
    }

    private static IEnumerable<IndicatorValue> Values(RealRow row) =>
        [Target(row), IndicatorValueReader.Read(row[ActualColumns])];

    private static IndicatorValue Target(RealRow row) =>
        IndicatorValueReader.Read(row[TargetColumns], row["指标性质"], row["度量单位"]);
}
