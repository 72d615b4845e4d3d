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

    [Theory]
    [InlineData("打我电话13800138000吧", "打我电话〔电话〕吧")]
    [InlineData("138 0013 8000", "〔电话〕")]
    [InlineData("138-0013-8000", "〔电话〕")]
    [InlineData("+86 13800138000", "〔电话〕")]
    [InlineData("１３８００１３８０００", "〔电话〕")]
    [InlineData("一三八零零一三八零零零", "〔电话〕")]
    [InlineData("0355-2123456", "〔电话〕")]
    [InlineData("身份证110101199003077758", "身份证〔证件号〕")]
    [InlineData("11010119900307775X", "〔证件号〕")]
    [InlineData("卡号 6222 0212 3456 7890 123", "卡号 〔银行卡号〕")]
    [InlineData("发到 zhang.san@example.com", "发到 〔邮箱〕")]
    [InlineData("微信号：zhang_san88", "微信号：〔账号〕")]
    [InlineData("我叫诸葛小明", "我叫〔姓名〕")]
    [InlineData("窗口的王老师态度很好", "窗口的〔姓名〕老师态度很好")]
    [InlineData("张建国主任不在", "〔姓名〕主任不在")]
    public void What_could_name_a_person_is_masked(string typed, string kept) => Assert.Equal(kept, TypedText.Clean(typed));

    [Theory]
    [InlineData("等了 3 个小时，补助 2000 元，2025 年 12 月才到账")]
    [InlineData("电梯在 3 号楼 2 单元，1500000元的工程")]
    [InlineData("希望老师和医生多一些")]
    [InlineData("本人高度满意")]
    public void What_names_nobody_stays(string typed) => Assert.Equal(typed, TypedText.Clean(typed));
}
