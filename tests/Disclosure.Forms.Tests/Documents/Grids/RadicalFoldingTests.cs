using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Tests.Documents.Grids;

public sealed class RadicalFoldingTests
{
    [Theory]
    [InlineData("项⽬绩效⽬标", "项目绩效目标")]
    [InlineData("⼀级指标", "一级指标")]
    [InlineData("⻓期⻛险⻚⾯", "长期风险页面")]
    [InlineData("⻋⻢⻝⽤", "车马食用")]
    [InlineData("⺠⽣⼯程", "民生工程")]
    [InlineData("１２０个Ａ区", "120个A区")]
    [InlineData("\uF9E1\uFA19", "李神")]
    [InlineData("（一）100㎡：①是，②否；≥95％……", "（一）100㎡：①是，②否；≥95％……")]
    public void Characters_that_look_like_others_become_the_usual_ones_and_signs_stay(string written, string usual) =>
        Assert.Equal(usual, ShownText.Clean(written));

    [Fact]
    public void Half_of_a_character_beyond_the_first_plane_breaks_nothing() => Assert.Equal("目𠀀", ShownText.Clean("⽬𠀀\uD800"));
}
