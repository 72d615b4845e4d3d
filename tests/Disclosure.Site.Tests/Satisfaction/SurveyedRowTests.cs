using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Schemes;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Results;
using static Disclosure.Site.Tests.Satisfaction.SurveySamples;

namespace Disclosure.Site.Tests.Satisfaction;

/// <summary>The row of a satisfaction indicator follows the survey behind it; the sample reports 92% against at least 90%.</summary>
public sealed class SurveyedRowTests
{
    private const string Name = "居民满意度";

    /// <summary>33 of 38: 86.84%.</summary>
    private static readonly LevelCounts Below = new(18, 8, 7, 5, 0, 0);

    [Fact]
    public void Surveyed_below_the_target_is_missed_and_the_approved_figures_stay()
    {
        var row = RowOf(District(Result(Below)));

        Assert.Equal("未达成", row.Attainment!.Text);
        Assert.Equal(("92%", "10"), (row.Actual, row.Score));
        Assert.Equal("按调查满意率 86.84% 判断", row.ActualNote);
        Assert.Equal("按规则核算为 9.65 分", row.Receipt!.Summary);
    }

    [Fact]
    public void It_is_counted_as_missed_at_the_top_of_the_page_and_among_all_years()
    {
        var page = SamplePages.Project(District(Result(Below)));

        Assert.Equal("0", page.Result.Single(tile => tile.Name == "达成的指标").Value);
        Assert.Contains(page.History.Rows, row => row.Any(cell => cell.Text == "0 / 2"));
    }

    [Fact]
    public void Readers_see_both_values_beside_each_other()
    {
        var cells = SamplePages.Project(District(Result(Below))).ToDocument().QuerySelectorAll("tr")
            .Single(row => row.QuerySelector("td.state") is not null && row.Closest(".indicators") is not null
                && row.QuerySelector("th").Words().Contains(Name, StringComparison.Ordinal))
            .QuerySelectorAll("td");

        Assert.Equal(["≥90%", "92% 按调查满意率 86.84% 判断", "未达成", "10", "10"], cells.Take(5).Select(cell => cell.Words()));
    }

    [Fact]
    public void A_reported_value_below_the_target_is_reached_where_the_survey_says_so()
    {
        var self = SampleRecords.Self(SampleRecords.Result(Name, "≥90%", "88%", 10m, 9.78m, "报送时估计偏低", "满意度指标"));

        Assert.Equal("达成", RowOf(WithSelf(self, Result(new(60, 30, 8, 6, 2, 4)))).Attainment!.Text);
    }

    [Fact]
    public void Where_nothing_is_reported_the_survey_tells()
    {
        var self = SampleRecords.Self(SampleRecords.Result(Name, "≥90%", "", 10m, null, null, "满意度指标"));

        Assert.Equal("未达成", RowOf(WithSelf(self, Result(Below))).Attainment!.Text);
        Assert.Equal("未填结果", RowOf(WithSelf(self)).Attainment!.Text);
    }

    [Fact]
    public void What_staff_decided_holds_instead_of_the_survey()
    {
        var row = RowOf(District(Result(Below) with { Override = new(Percentage.FromPercent(91), "入户复核", "示例区财政局绩效评价股") }));

        Assert.Equal(("达成", "按另行认定的 91% 判断"), (row.Attainment!.Text, row.ActualNote));
    }

    [Fact]
    public void Too_few_ratings_leave_the_reported_value_in_force()
    {
        var row = RowOf(District(Result(new(5, 1, 0, 5, 0, 0))));

        Assert.Equal(("达成", null), (row.Attainment!.Text, row.ActualNote));
    }

    [Theory]
    [InlineData("≥95%")]
    [InlineData("95%")]
    public void Full_points_of_a_band_do_not_make_a_missed_target_reached(string target)
    {
        var self = SampleRecords.Self(SampleRecords.Result(Name, target, "96%", 10m, 10m, null, "满意度指标"));
        var scheme = StandardSchemes.Standard with { SatisfactionBands = SatisfactionRules.Banded };
        var banded = SampleRecords.Portal with { Schemes = [scheme] };

        var row = RowOf(new RecordSet(banded, WithSelf(self, Result(new(60, 30, 8, 6, 2, 4))).All));

        Assert.Equal(("未达成", "核算 10 分"), (row.Attainment!.Text, row.Receipt!.Summary));
    }

    [Fact]
    public void The_row_of_a_units_table_follows_its_survey_too()
    {
        var self = new UnitSelfEvaluation
        {
            Unit = SampleRecords.Department,
            Year = SampleRecords.Closed,
            MoneyUnit = MoneyUnit.TenThousandYuan,
            Goal = new("服务住户。", "服务了住户。"),
            Indicators = [SampleRecords.Result(Name, "≥90%", "92%", 10m, 10m, null, "满意度指标")],
            Total = new Points(10m),
        };
        var records = District(self, Result(Below) with { Project = null, Unit = SampleRecords.Department });

        var row = RowOf(SamplePages.Unit(records, SampleRecords.Department).Years.First(year => year.Indicators is not null).Indicators!);

        Assert.Equal(("未达成", "92%", "按调查满意率 86.84% 判断"), (row.Attainment!.Text, row.Actual, row.ActualNote));
    }

    private static RecordSet WithSelf(ProjectSelfEvaluation self, params IDisclosureRecord[] records) =>
        SampleRecords.With([self, SampleRecords.AccountsAct(new DateOnly(2026, 8, 27)), .. records]);

    private static IndicatorRow RowOf(RecordSet records) =>
        RowOf(SamplePages.Project(records).Years.First(year => year.SelfEvaluation is not null).Indicators!);

    private static IndicatorRow RowOf(IndicatorTable table) => table.Groups.SelectMany(group => group.Rows).Single(row => row.Name == Name);
}
