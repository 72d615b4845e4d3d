using CsCheck;
using Disclosure.Content.Tests.Yaml;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Tests.Fields;

public class RecordComparisonTests
{
    private static readonly ProjectSelfEvaluation Record = (ProjectSelfEvaluation)RecordText.ReadWithoutFinding("""
        form: project-self-evaluation
        code: "101-001"
        year: 2025
        name: 改造
        department: "101"
        unit: "101"
        moneyUnit: 元
        funds:
          - {kind: 年度资金总额, budget: 11800000.00}
        goal:
          expected: 完成改造。
        indicators:
          - {level1: 产出指标, level3: 小区, target: ≥12个, weight: 50, actual: 11个, score: 45}
          - {level1: 产出指标, level3: 道路, target: ≥3条, weight: 40, actual: 3条, score: 40}

        """);

    [Fact]
    public void A_record_does_not_differ_from_itself() =>
        RecordGenerators.Any.Sample(record => Assert.Empty(RecordComparison.Compare(record, record)));

    [Fact]
    public void A_changed_amount_is_one_field_with_what_it_said_before_and_after()
    {
        var after = Record with { Funds = new Funds([Record.Funds.Lines[0] with { Budget = Money.FromYuan(21_800_000m) }]) };

        Assert.Equal(
            ("funds[0].budget", "资金“年度资金总额”·全年预算数（元）", "11800000.00", "21800000.00"),
            Told(Assert.Single(RecordComparison.Compare(Record, after))));
    }

    [Fact]
    public void A_row_put_before_others_is_the_only_one_that_differs()
    {
        var row = Record.Indicators[0] with { Level3 = "公园", Target = IndicatorValueReader.Read("≥1个"), Result = null };
        var change = Assert.Single(RecordComparison.Compare(Record, Record with { Indicators = [row, .. Record.Indicators] }));

        Assert.Equal(("indicators[0]", "绩效指标“公园”", null, "产出指标，公园，≥1个，50"), Told(change));
    }

    [Fact]
    public void A_dropped_row_keeps_its_place_in_the_earlier_record()
    {
        var change = Assert.Single(RecordComparison.Compare(Record, Record with { Indicators = [Record.Indicators[1]] }));

        Assert.Equal(("indicators[0]", null), (change.Path, change.After?.Text));
    }

    [Fact]
    public void Rows_that_changed_places_are_one_change_of_the_list()
    {
        var moved = Record with { Indicators = [Record.Indicators[1], Record.Indicators[0]] };
        var change = Assert.Single(RecordComparison.Compare(Record, moved));

        Assert.Equal(("indicators", "绩效指标的次序", "小区；道路", "道路；小区"), Told(change));
        Assert.True(change.IsOfForm);
    }

    // The second row's own name is the one that the third is told by.
    [Fact]
    public void Rows_of_one_name_are_told_apart_whatever_the_others_are_called()
    {
        var row = Record.Indicators[0];
        var before = Record with { Indicators = [row, row with { Level3 = "小区（第2个）", Weight = new Weight(1) }, row] };
        var after = Record with { Indicators = [row, before.Indicators[1], row with { Weight = new Weight(1), Level1 = "效益指标" }] };

        Assert.Equal(
            ["indicators[2].level1", "indicators[2].weight"], RecordComparison.Compare(before, after).Select(change => change.Path));
    }

    [Fact]
    public void A_change_tells_whether_the_form_says_it_and_whether_it_is_handling()
    {
        var after = Record with { Name = "改建", Scheme = "local", Source = "新.xlsx" };

        Assert.Equal(
            [("name", true, false), ("scheme", false, false), ("source", false, true)],
            RecordComparison.Compare(Record, after).Select(change => (change.Path, change.IsOfForm, change.IsHandling)));
    }

    [Fact]
    public void Records_of_two_kinds_are_not_compared()
    {
        var unit = RecordText.ReadWithoutFinding("form: unit\ncode: \"101\"\nname: 局\nkind: 部门\n");

        Assert.Throws<ArgumentException>(() => RecordComparison.Compare(Record, unit));
    }

    private static (string Path, string Title, string? Before, string? After) Told(FieldChange change) =>
        (change.Path, change.Title, change.Before?.Text, change.After?.Text);
}
