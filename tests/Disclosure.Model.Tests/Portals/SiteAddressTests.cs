using Disclosure.Model.Portals;

namespace Disclosure.Model.Tests.Portals;

public class SiteAddressTests
{
    [Theory]
    [InlineData("https://x.cn", "https://x.cn/", "/")]
    [InlineData("https://x.cn/a", "https://x.cn/a/", "/a/")]
    [InlineData("https://x.cn/a/", "https://x.cn/a/", "/a/")]
    [InlineData(" https://X.cn:443/a/b ", "https://x.cn/a/b/", "/a/b/")]
    [InlineData("http://127.0.0.1:8080/绩效", "http://127.0.0.1:8080/%E7%BB%A9%E6%95%88/", "/%E7%BB%A9%E6%95%88/")]
    [InlineData("https://x.cn//a//b", "https://x.cn/a/b/", "/a/b/")]
    [InlineData("https://x.cn/a/../b", "https://x.cn/b/", "/b/")]
    [InlineData("http://[::1]:81/a", "http://[::1]:81/a/", "/a/")]
    public void An_address_ends_with_one_slash_however_it_is_written(string written, string whole, string path)
    {
        var address = SiteAddress.TryParse(written)!;

        Assert.Equal(whole, address.ToString());
        Assert.Equal(path, address.Path);
        Assert.Equal(address, SiteAddress.TryParse(whole));
    }

    [Theory]
    [InlineData("", "http://")]
    [InlineData("x.cn/a", "http://")]
    [InlineData("/a/", "http://")]
    [InlineData("ftp://x.cn/", "http://")]
    [InlineData("file:///a", "http://")]
    [InlineData("https://", "http://")]
    [InlineData("https://u:p@x.cn/", "用户名")]
    [InlineData("https://@x.cn/", "用户名")]
    [InlineData("https://x.cn/?", "查询参数")]
    [InlineData("https://x.cn/a?b=c", "查询参数")]
    [InlineData("https://x.cn/#", "页内位置")]
    [InlineData("https://x.cn/a#b", "页内位置")]
    [InlineData("https://x.cn\\a", "反斜线")]
    [InlineData("https://x.cn/a b", "空格")]
    public void What_is_more_or_less_than_host_and_path_is_refused(string written, string why)
    {
        Assert.False(SiteAddress.TryParse(written, out _, out var objection));
        Assert.Contains(why, objection, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_below_is_found_below() =>
        Assert.Equal("https://x.cn/a/units/101/", SiteAddress.TryParse("https://x.cn/a")!.Of("units/101/"));

    [Fact]
    public void The_root_itself_is_below_too() => Assert.Equal("https://x.cn/a/", SiteAddress.TryParse("https://x.cn/a")!.Of(""));
}
