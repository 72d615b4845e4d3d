namespace Disclosure.Site.Tests.Components;

public sealed class StageStripTests
{
    [Fact]
    public void A_strip_is_an_ordered_list_of_five_links_that_tell_their_stage()
    {
        var strip = SamplePages.Gallery.ToDocument().QuerySelectorAll("ol.stages")[0];

        Assert.Equal("2024 年度的五个阶段", strip.GetAttribute("aria-label"));
        Assert.Equal(["评估", "目标", "监控", "评价", "应用"], strip.QuerySelectorAll("li > a").Select(link => link.Words()));
        Assert.Equal("2024年2月10日公开", strip.QuerySelectorAll("small")[1].Words());
    }

    [Fact]
    public void Every_state_stands_in_words_beside_its_stage()
    {
        var states = SamplePages.Gallery.ToDocument().QuerySelectorAll("ol.stages .badge").Select(badge => badge.Words()).Distinct();

        Assert.Equal(["有结果", "不适用", "不予公开", "缺", "逾期", "未到期"], states);
    }
}
