using Disclosure.Model.Portals;

namespace Disclosure.Model.Tests.Portals;

public sealed class CorrectionAddressTests
{
    [Theory]
    [InlineData("mailto:jx@example.gov.cn", true, false)]
    [InlineData("https://example.gov.cn/form", false, false)]
    [InlineData("https://example.gov.cn/form?kind=3", false, true)]
    public void A_mail_address_or_a_form_is_read(string text, bool isMail, bool hasQuery)
    {
        Assert.True(CorrectionAddress.TryParse(text, out var address));
        Assert.Equal((isMail, hasQuery, text), (address.IsMail, address.HasQuery, $"{address}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("jx@example.gov.cn")]
    [InlineData("mailto:")]
    [InlineData("mailto:jx")]
    [InlineData("mailto:jx@example.gov.cn?subject=x")]
    [InlineData("mailto:a@example.gov.cn,b@example.gov.cn")]
    [InlineData("http://example.gov.cn/form")]
    [InlineData("https://user@example.gov.cn/form")]
    [InlineData("https://example.gov.cn/form#top")]
    [InlineData("javascript:alert(1)")]
    [InlineData("000-00000000")]
    public void Anything_else_is_none(string text) => Assert.False(CorrectionAddress.TryParse(text, out _));
}
