using Disclosure.Model.Amounts;
using Disclosure.Model.Publication;

namespace Disclosure.Model.Tests.Publication;

public class FigureSpellingTests
{
    private static readonly Money[] Figures = [Money.FromYuan(2_760_000m)];

    [Theory]
    [InlineData("2760000")]
    [InlineData("2,760,000.00 元")]
    [InlineData("安排276.00万元")]
    [InlineData("安排276万元")]
    [InlineData("安排 276 万元购置")]
    [InlineData("0.0276亿元")]
    [InlineData("共276.00")]
    [InlineData("2，760，000元")]
    [InlineData("{\"total\":2760000}")]
    [InlineData("反恐,276.00,0.00")]
    [InlineData("658.00,276.00")]
    public void An_amount_is_found_however_it_is_written(string text) => Assert.True(FigureSpelling.IsIn(text, Figures));

    [Theory]
    [InlineData("276")]
    [InlineData("276个点位")]
    [InlineData("1276.00")]
    [InlineData("276.001")]
    [InlineData("12,760,000.00")]
    [InlineData("27600000")]
    [InlineData("276元")]
    [InlineData("2760000万元")]
    [InlineData("277万元")]
    [InlineData("2760000.50元")]
    [InlineData("")]
    public void Another_number_or_part_of_one_is_not(string text) => Assert.False(FigureSpelling.IsIn(text, Figures));

    [Fact]
    public void An_amount_is_found_as_it_is_rounded() =>
        Assert.True(FigureSpelling.IsIn("执行 266.62 万元", [Money.FromYuan(2_666_160m)]));

    [Fact]
    public void Nothing_is_hidden_by_nothing() => Assert.False(FigureSpelling.IsIn("0.00 元", [Money.Zero]));
}
