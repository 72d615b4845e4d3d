using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Api.Tests.Ratings;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("  办得很快  ", "办得很快")]
    [InlineData("一\r\n二\r三", "一\n二\n三")]
    [InlineData("好\0的\u0007\u001b[31m", "好的[31m")]
    [InlineData("\u202e反过来\u202c\u200f", "反过来")]
    [InlineData("看\u200b不\ufeff见", "看不见")]
    [InlineData("مرحبا", "مرحبا")]
    [InlineData("👍🏽 👨‍👩‍👧", "👍🏽 👨‍👩‍👧")]
    [InlineData("cafe\u0301", "caf\u00e9")]
    [InlineData("lu\u0308\u030c", "l\u01da")]
    [InlineData("か\u3099", "が")]
    [InlineData("a\tb", "a b")]
    [InlineData("<script>alert('1')</script> OR 1=1; --", "<script>alert('1')</script> OR 1=1; --")]
    public void A_comment_is_kept_as_it_reads(string typed, string kept) => Assert.Equal(kept, TypedText.Clean(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("\u200b\u202e")]
    public void Nothing_readable_is_no_comment(string? typed) => Assert.Null(TypedText.Clean(typed));

    [Fact]
    public void Its_length_is_counted_as_people_count()
    {
        Assert.False(TypedText.IsTooLong(new string('好', 500), TextLimits.Comment));
        Assert.True(TypedText.IsTooLong(new string('好', 501), TextLimits.Comment));
        Assert.False(TypedText.IsTooLong(string.Concat(Enumerable.Repeat("👍🏽", 500)), TextLimits.Comment));
        Assert.True(TypedText.IsTooLong("a" + new string('\u0301', 5000), TextLimits.Comment));
    }
}
