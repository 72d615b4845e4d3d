using AngleSharp.Dom;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.ProjectProfile;

public sealed class WhatTheFormLeftEmptyTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_goal_without_a_result_is_said_to_be_left_empty(string? actual)
    {
        var cells = PageOf(Self() with { Goal = new Goal("完成 12 个。", actual) }).QuerySelectorAll("#y2025 .goal dd");

        Assert.Equal("原表未填", cells[1].Words());
        Assert.Equal("none", cells[1].ClassName);
    }

    [Fact]
    public void No_cell_of_an_indicator_table_is_blank()
    {
        var target = Target(Closed, Promise("改造小区数量", "≥12个", 50m), Promise("只在目标表里", "≥1个", 5m));
        var register = AccountsAct(new DateOnly(2026, 8, 27));
        var page = SamplePages.Project(With(target, Self(Result("", "", "", 50m, null)), register)).ToDocument();

        Assert.DoesNotContain(
            page.QuerySelectorAll("#y2025 table.indicators td, #y2025 table.indicators th"), cell => cell.Words().Length == 0);
        Assert.Contains(
            "原表未填",
            page.QuerySelectorAll("#y2025 table.indicators tbody th[scope=row]").Select(cell => cell.QuerySelector(".none").Words()));
    }

    [Fact]
    public void Other_entries_of_the_forms_are_shown_as_written_and_an_empty_one_is_said_to_be()
    {
        var self = Self() with { Items = [new FormItem("受益人口", "3200人"), new FormItem("存在问题", "")] };

        var items = PageOf(self).QuerySelectorAll("#y2025 > .brief > .facts div").Select(item => item.Words());

        Assert.Equal(["受益人口3200人", "存在问题原表未填"], items);
    }

    [Fact]
    public void Other_entries_and_remarks_of_a_unit_are_shown_as_well()
    {
        var self = new UnitSelfEvaluation
        {
            Unit = Department,
            Year = Closed,
            Goal = new Goal("改善居住条件。", "已改善。"),
            Indicators = [],
            Items = [new FormItem("受益人口", "3200人")],
            Remarks = "年中调整一次预算。",
        };

        var page = SamplePages.UnitYear(With(self), Department, Closed).ToDocument();

        Assert.Contains("受益人口3200人", page.QuerySelectorAll("#y2025 .facts div").Select(item => item.Words()));
        Assert.Contains("年中调整一次预算。", page.QuerySelectorAll("#y2025 p.as-written").Select(text => text.Words()));
    }

    private static IDocument PageOf(ProjectSelfEvaluation self) =>
        SamplePages.Project(With(Target(Closed), self, AccountsAct(new DateOnly(2026, 8, 27)))).ToDocument();
}
