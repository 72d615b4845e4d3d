using AngleSharp.Dom;
using Disclosure.Model.Records;
using Disclosure.Site.Tests.Satisfaction;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.ProjectProfile;

/// <summary>Which year of a project is open, what the others say while they are closed, and what stands beside the title.</summary>
public sealed class ProjectYearsTests
{
    private static readonly IDocument Page = SamplePages.Project(Whole()).ToDocument();

    [Fact]
    public void The_newest_year_with_a_result_is_open_and_the_others_are_folded()
    {
        Assert.Null(Page.QuerySelector("#y2025")!.Closest("details"));
        Assert.False(Page.QuerySelector("#y2026")!.Closest("details.other-year")!.HasAttribute("open"));
    }

    [Fact]
    public void Without_a_result_the_newest_year_is_open() =>
        Assert.Null(SamplePages.Project(With(Target(Closed), Target(Open))).ToDocument().QuerySelector("#y2026")!.Closest("details"));

    // A link to an element inside of what is folded opens it; one to the fold itself does not.
    [Fact]
    public void Every_anchor_of_a_folded_year_stands_inside_of_it() => Assert.All(
        Page.QuerySelectorAll("ol.stages a"), link => Assert.Equal(
            "y2026", Page.GetElementById(link.GetAttribute("href")![1..])!.Closest("details.other-year")!.QuerySelector("section")!.Id));

    [Fact]
    public void A_folded_year_says_money_result_and_what_was_missed()
    {
        var records = With(Target(Closed), Self(), Self() with { Year = new(2024) }, AccountsAct(new DateOnly(2026, 8, 27)));
        var folded = SamplePages.Project(records).ToDocument().QuerySelector("details.other-year > summary")!;

        Assert.Equal("2024 年度", folded.QuerySelector("h2").Words());
        Assert.Equal(
            "执行 602.13 万元（94.08%）；自评 65.24 分（中）；2 项目标达成 1 项，未达成：改造小区数量", folded.QuerySelector("span").Words());
    }

    [Fact]
    public void A_folded_year_without_a_result_says_what_was_promised_and_why_there_is_none() => Assert.Equal(
        "年初预算 640 万元；自评未到期；2 项指标", Page.QuerySelector("details.other-year > summary > span").Words());

    [Fact]
    public void Who_was_served_can_rate_right_beside_the_title_while_a_survey_is_open()
    {
        var open = SamplePages.Project(With(Target(Closed), Self(), SurveySamples.Register(SurveySamples.Open))).ToDocument();

        Assert.Equal("../../rate/2025-101-001/", open.QuerySelector("h1 + a.act")!.GetAttribute("href"));
        Assert.Null(Page.QuerySelector("h1 + a.act"));
    }

    [Fact]
    public void Of_a_project_of_which_nothing_is_public_nobody_is_asked()
    {
        var withheld = new Withholding("《条例》第十四条", "涉及装备部署");
        var records = With(
            Target(Closed) with { Withheld = withheld }, Self() with { Withheld = withheld }, SurveySamples.Register(SurveySamples.Open));

        Assert.Null(SamplePages.Project(records).Rate);
    }

    [Fact]
    public void Paper_names_what_it_leaves_out_and_where_that_stands()
    {
        var words = Page.QuerySelector("p.paper").Words();

        Assert.StartsWith("没有印出的：2026 年度的各项内容", words, StringComparison.Ordinal);
        Assert.EndsWith("projects/101-001/", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_are_drawn_beside_each_other_from_two_on()
    {
        Assert.Single(SamplePages.Project(Whole()).Multiples);
        Assert.Empty(SamplePages.Project(With(Target(Closed))).Multiples);
    }
}
