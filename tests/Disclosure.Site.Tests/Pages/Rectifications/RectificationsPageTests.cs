using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Site.Pages.Rectifications;
using Disclosure.Site.Process;
using Disclosure.Site.Tests.Process;

namespace Disclosure.Site.Tests.Pages.Rectifications;

public sealed class RectificationsPageTests
{
    [Fact]
    public void The_large_figures_begin_with_what_is_overdue_and_count_every_item_once()
    {
        var page = Page(OutcomeSamples.Whole);

        Assert.Equal(
            [
                ("逾期未整改", "1", "最长已逾期 18 天"), ("发现的问题", "3", null), ("已销号", "1", "按期 1 个，超期 0 个"),
                ("待复核", "0", "单位报送已改好，还没有复核"), ("整改中", "1", "没有到期"),
            ],
            page.Tiles.Select(tile => (tile.Name, tile.Value, tile.Note)));
        Assert.Equal("验收资料不全", Assert.Single(page.Of(RectificationState.Overdue)!.Rows)[1].Text);
        Assert.Null(page.Of(RectificationState.Reported));
    }

    [Fact]
    public void A_problem_of_an_evaluation_that_nobody_entered_is_listed_as_such()
    {
        var page = Page(OutcomeSamples.Whole);

        Assert.Equal((2, "一个小区没有完工"), (Assert.Single(page.Unregistered).Number, page.Unregistered[0].Finding.Problem));
        Assert.Contains("公开的评价报告里还有 1 个问题", page.ToDocument().Body.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_nobody_entered_whose_deadline_has_passed_says_so()
    {
        var page = Page(OutcomeSamples.District());
        var shown = RectificationLists.Unregistered.ForReaders(page, page.Unregistered);

        Assert.Equal(["已过期限", null], shown.Rows.Select(row => row[^1].Note));
        Assert.Equal("未定期限", shown.Rows[1][^1].Text);
        Assert.Equal("../evaluations/2025-101-001-recheck/#findings", shown.Rows[0][0].Href);
    }

    [Theory]
    [InlineData(60, 90, "提高", "两次的区间不重叠，差别不像是偶然")]
    [InlineData(60, 68, "看不出变化", "两次的区间有重叠，差别可能只是偶然")]
    [InlineData(90, 60, "降低", "两次的区间不重叠，差别不像是偶然")]
    public void Both_ratings_of_the_same_recipients_stand_side_by_side(int first, int second, string change, string why)
    {
        var page = Page(OutcomeSamples.District(
            OutcomeSamples.Rated, OutcomeSamples.First(first, 100), OutcomeSamples.Second(second, 100)));
        var row = SecondRatings.Ratings.ForReaders(page, page.Ratings).Rows[0];

        Assert.Equal(($"{first}%", $"{second}%"), (row[2].Text, row[3].Text));
        Assert.StartsWith("有效评价 100 份，95% 置信区间 ", row[2].Note, StringComparison.Ordinal);
        Assert.Equal((change, why), (row[4].Badge!.Text, row[4].Note));
    }

    [Fact]
    public void Of_too_few_answers_only_their_number_is_told()
    {
        var page = Page(OutcomeSamples.District(OutcomeSamples.Rated, OutcomeSamples.First(60, 100), OutcomeSamples.Second(10, 12)));
        var row = SecondRatings.Ratings.ForReaders(page, page.Ratings).Rows[0];

        Assert.Equal((null, "样本不足", "有效评价 12 份"), (row[3].Text, row[3].Badge!.Text, row[3].Note));
        Assert.Equal(("样本不足", "有一次份数不够，不作比较"), (row[4].Badge!.Text, row[4].Note));
    }

    [Fact]
    public void A_second_survey_without_a_result_is_not_published_yet()
    {
        var page = Page(OutcomeSamples.District(OutcomeSamples.Rated, OutcomeSamples.First(60, 100)));
        var row = SecondRatings.Ratings.ForReaders(page, page.Ratings).Rows[0];

        Assert.Equal(("结果未公布", "无从比较"), (row[3].Badge!.Text, row[4].Badge!.Text));
    }

    [Fact]
    public void A_withheld_item_is_counted_and_named_and_in_no_state()
    {
        var page = Page(OutcomeSamples.District((Rectification)OutcomeSamples.Overdue.ToWithheld(OutcomeSamples.Secret)));

        Assert.Equal((1, 1, 0), (page.Counts.Found, page.Counts.Withheld, page.Counts.Overdue));
        Assert.Single(page.Of(null)!.Rows);
        Assert.DoesNotContain("补齐四个小区的资料", page.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_item_the_page_says_that_there_is_none()
    {
        var page = Page(SampleRecords.Whole());

        Assert.Contains("还没有公开的整改事项", page.ToDocument().Body.Words(), StringComparison.Ordinal);
        Assert.Contains("都有整改登记", page.ToDocument().Body.Words(), StringComparison.Ordinal);
    }

    private static RectificationsPage Page(RecordSet records) => (RectificationsPage)OutcomeSamples.PageAt("rectifications/", records);
}
