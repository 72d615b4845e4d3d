using Disclosure.Site.Components;

namespace Disclosure.Site.Tests.Components;

public sealed class GalleryTests
{
    [Fact]
    public void It_shows_every_component()
    {
        var components = typeof(FactTable).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(FactTable).Namespace && type.Name.EndsWith("Slice", StringComparison.Ordinal))
            .Select(type => type.Name)
            .ToList();
        var gallery = Repository.Read("site/Disclosure.Site/Pages/Gallery/GallerySlice.cshtml");

        Assert.InRange(components.Count, 17, 200);
        Assert.DoesNotContain(components, name => !gallery.Contains($"{name}.Create(", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_way_of_being_empty_names_itself()
    {
        var states = SamplePages.Gallery.ToDocument().QuerySelectorAll(".empty .badge").Select(badge => badge.Words());

        Assert.Equal(["未到期", "逾期未公开", "不予公开", "样本不足", "不适用", "空表", "未见", "暂无"], states);
    }

    [Fact]
    public void What_is_withheld_names_its_legal_basis() =>
        Assert.Contains("第十四条", SamplePages.Gallery.ToDocument().QuerySelector(".empty .basis").Words(), StringComparison.Ordinal);

    [Fact]
    public void A_receipt_shows_inputs_rule_weight_and_arithmetic()
    {
        var receipt = SamplePages.Gallery.ToDocument().QuerySelector("details.receipt")!;

        Assert.Equal("核算 13.75 分", receipt.QuerySelector("summary").Words());
        Assert.Equal(["年度指标值", "实际完成值", "分值", "批复得分", "规则", "计算", "说明"], receipt.QuerySelectorAll("dt").Select(name => name.Words()));
        Assert.Contains("11 ÷ 12", receipt.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_is_drawn_from_the_figure_beside_it()
    {
        var bars = SamplePages.Gallery.ToDocument().QuerySelectorAll(".chart .fill").Select(bar => bar.GetAttribute("width"));

        Assert.Equal(["95", "5", "0"], bars);
    }

    [Fact]
    public void A_rate_over_one_hundred_fills_the_bar_and_is_told_in_words()
    {
        var last = SamplePages.Gallery.ToDocument().QuerySelectorAll(".execution")[^1];

        Assert.Equal("100", last.QuerySelector(".fill")!.GetAttribute("width"));
        Assert.Contains("102.59%", last.Words(), StringComparison.Ordinal);
    }
}
