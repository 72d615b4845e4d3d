using Disclosure.Model.Indicators;
using Disclosure.Model.Records;

namespace Disclosure.Model.Tests.Checks;

public sealed class PromisedValueChecksTests
{
    private const string Code = "DISC3014";

    [Fact]
    public void A_value_other_than_the_approved_one_is_told_with_both()
    {
        var findings = Checking.SelfRow(1, row => row with { Target = IndicatorValueReader.Read("≥10个") });

        findings.Warns(Code, "indicators[1].target");
        Assert.Equal("“改造小区数量”自评表写“≥10个”，批复的绩效目标为“≥12个”。", findings.Single(finding => finding.Code == Code).Message);
    }

    [Fact]
    public void A_unit_as_a_whole_is_held_to_its_values_as_well()
    {
        var self = TestRecords.UnitSelfEvaluation;
        var rows = self.Indicators.SetItem(2, self.Indicators[2] with { Target = IndicatorValueReader.Read("≥16公里") });

        Checking.DistrictWith(self with { Indicators = rows }).Warns(Code, "indicators[2].target");
    }

    [Theory]
    [InlineData("12个")]
    [InlineData("≥12")]
    [InlineData("≥ 12 个")]
    [InlineData("不少于12个")]
    public void The_same_value_written_in_another_way_is_fine(string target) =>
        Checking.SelfRow(1, row => row with { Target = IndicatorValueReader.Read(target) }).SaysNothingOf(Code);

    [Theory]
    [InlineData("≤12个")]
    [InlineData("≥12户")]
    [InlineData("完成改造")]
    public void Another_direction_unit_or_kind_is_another_value(string target) =>
        Checking.SelfRow(1, row => row with { Target = IndicatorValueReader.Read(target) }).Warns(Code, "indicators[1].target");

    [Fact]
    public void A_change_that_the_row_explains_is_fine() =>
        Checking.SelfRow(1, row => row with
        {
            Target = IndicatorValueReader.Read("≥10个"),
            Result = row.Result! with { Reason = "年中按程序调整为10个。" },
        }).SaysNothingOf(Code);

    [Fact]
    public void A_change_that_the_remarks_explain_is_fine()
    {
        var changed = TestRecords.SelfEvaluation.Indicators[1] with { Target = IndicatorValueReader.Read("≥10个") };

        Checking.Self(self => self with { Remarks = "绩效目标经批准变更。", Indicators = self.Indicators.SetItem(1, changed) }).SaysNothingOf(Code);
    }

    [Fact]
    public void A_row_that_the_target_does_not_have_is_held_against_nothing() =>
        Checking.SelfRow(1, row => row with { Level3 = "新增小区数量", Target = IndicatorValueReader.Read("≥2个") }).SaysNothingOf(Code);

    [Fact]
    public void Of_two_rows_of_a_name_either_will_do()
    {
        var second = TestRecords.Target.Indicators[1] with { Target = IndicatorValueReader.Read("≥10个") };
        var target = TestRecords.Target with { Indicators = TestRecords.Target.Indicators.Add(second) };
        var rows = TestRecords.SelfEvaluation.Indicators;
        var self = TestRecords.SelfEvaluation with { Indicators = rows.SetItem(1, rows[1] with { Target = second.Target }) };

        Checking.DistrictWith(target, self).SaysNothingOf(Code);
    }

    [Fact]
    public void A_withheld_target_is_not_told_of()
    {
        var target = TestRecords.Target with { Withheld = new Withholding("《政府信息公开条例》第十四条", "涉及公共安全") };
        var rows = TestRecords.SelfEvaluation.Indicators;
        var changed = rows.SetItem(1, rows[1] with { Target = IndicatorValueReader.Read("≥10个") });
        var self = TestRecords.SelfEvaluation with { Indicators = changed };

        Checking.DistrictWith(target, self).SaysNothingOf(Code);
    }
}
