using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.LastYear;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.LastYear;

public class LastYearTablesTests
{
    private static readonly Withholding Secret = new("《政府信息公开条例》第十四条", "涉及国家秘密");

    [Fact]
    public void Each_indicator_stands_beside_the_one_of_the_same_levels()
    {
        var last = Before(Target("改造小区数量", "≥10个"), Self("改造小区 数量", "≥10个", "11个"))!;
        var compared = last.Compare([Row("改造小区数量", "≥12个"), Row("新增管网", "≥1公里")]);

        Assert.Equal(2024, last.Year.Number);
        Assert.Equal(("≥10个", "11个"), (compared.Rows[0].Last!.Target.Raw, compared.Rows[0].Last!.Actual!.Raw));
        Assert.Equal(TargetChange.Raised, compared.Rows[0].Change);
        Assert.True(compared.Rows[1].IsNew);
        Assert.Empty(compared.Gone);
    }

    [Theory]
    [InlineData("79.55", Grade.Fair, true)]
    [InlineData("98.4", Grade.Excellent, true)]
    [InlineData("98.5", Grade.Excellent, false)]
    [InlineData("99.9", Grade.Excellent, false)]
    public void A_result_that_somebody_else_found_less_than_does_not_stand_as_a_fact(string total, Grade grade, bool isDenied)
    {
        var self = Self("改造小区数量", "≥10个", "11个") with { Total = new Points(99.5m), Grade = Grade.Excellent };
        var recheck = TestRecords.Evaluation with
        {
            Year = new FiscalYear(2024),
            Kind = EvaluationKind.Recheck,
            Total = new Points(decimal.Parse(total, CultureInfo.InvariantCulture)),
            Grade = grade,
        };
        var last = Before(Target("改造小区数量", "≥10个"), self, recheck)!;

        Assert.Equal(isDenied, last.Denial is not null);
        Assert.Equal(isDenied, last.Compare([Row("改造小区数量", "≥12个")]).Rows[0].Last!.IsDenied);
        Assert.Null(Before(Target("改造小区数量", "≥10个"), self, recheck with { Withheld = Secret })!.Denial);
    }

    [Fact]
    public void What_this_year_does_not_have_is_gone_with_its_result()
    {
        var compared = Before(Target("改造小区数量", "≥10个"), Self("改造小区数量", "≥10个", "11个"))!.Compare([]);

        Assert.Equal(("改造小区数量", "11个"), (Assert.Single(compared.Gone).Row.Level3, compared.Gone[0].Actual!.Raw));
    }

    [Fact]
    public void Two_of_the_same_name_are_matched_in_their_order_each_once()
    {
        var target = TestRecords.Target with
        {
            Year = new FiscalYear(2024),
            Indicators = [Row("道路", "≥1条"), Row("道路", "≥2条")],
        };
        var compared = Before(target)!.Compare([Row("道路", "≥3条"), Row("道路", "≥4条"), Row("道路", "≥5条")]);

        Assert.Equal(["≥1条", "≥2条", null], compared.Rows.Select(row => row.Last?.Target.Raw));
    }

    [Fact]
    public void Of_a_project_without_records_of_last_year_nothing_is_new() => Assert.Null(Before());

    [Fact]
    public void An_indicator_that_only_the_self_evaluation_had_was_there()
    {
        var compared = Before(Self("改造小区数量", "≥10个", "11个"))!.Compare([Row("改造小区数量", "≥10个")]);

        Assert.Equal(("≥10个", TargetChange.Same), (compared.Rows[0].Last!.Target.Raw, compared.Rows[0].Change));
    }

    [Fact]
    public void What_was_withheld_is_known_to_be_and_no_value_of_it_is_shown()
    {
        var both = Before(Target("改造小区数量", "≥10个") with { Withheld = Secret }, Self("改造小区数量", "≥10个", "11个") with { Withheld = Secret })!;
        var result = Before(Target("改造小区数量", "≥10个"), Self("改造小区数量", "≥10个", "11个") with { Withheld = Secret })!;

        Assert.True(both.IsWithheld);
        Assert.Empty(both.Compare([]).Gone);
        Assert.True(result is { IsWithheld: false, IsResultWithheld: true, HasResults: false });
        Assert.Null(result.Compare([Row("改造小区数量", "≥12个")]).Rows[0].Last!.Actual);
    }

    private static LastYearTables? Before(params IDisclosureRecord[] records) => LastYearTables.Before(
        new RecordSet(TestRecords.Portal, records), TestRecords.ProjectCode, TestRecords.UnitCode, new FiscalYear(2025));

    private static ProjectTarget Target(string name, string target) =>
        TestRecords.Target with { Year = new FiscalYear(2024), Indicators = [Row(name, target)] };

    private static ProjectSelfEvaluation Self(string name, string target, string actual) => TestRecords.SelfEvaluation with
    {
        Year = new FiscalYear(2024),
        Indicators = [TestRecords.Scored(Row(name, target), actual, null)],
    };

    private static Indicator Row(string name, string target) => TestRecords.Row("产出指标", "数量指标", name, target);
}
