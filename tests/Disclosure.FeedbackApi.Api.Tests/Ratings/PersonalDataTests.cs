using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Api.Tests.Ratings;

/// <summary>What is masked in a comment, however it was typed, and what must stay.</summary>
public sealed class PersonalDataTests
{
    private static readonly string[] Gaps = ["", " ", "-", "－", ".", "·", "\u3000", "–", " - ", "\u200d", "\ufe0f\u20e3"];
    private static readonly Func<char, char>[] Digits =
        [digit => digit, digit => (char)(digit + 0xFEE0), digit => "〇一二三四五六七八九"[digit - '0'], digit => (char)(digit - '0' + '\u0660')];

    [Theory]
    [InlineData("打我电话13800138000吧", "打我电话〔电话〕吧")]
    [InlineData("138 0013 8000", "〔电话〕")]
    [InlineData("138-0013-8000", "〔电话〕")]
    [InlineData("+86 13800138000", "〔电话〕")]
    [InlineData("１３８００１３８０００", "〔电话〕")]
    [InlineData("一三八零零一三八零零零", "〔电话〕")]
    [InlineData("幺叁捌 零零壹叁 捌零零零", "〔电话〕")]
    [InlineData("138零零138000", "〔电话〕")]
    [InlineData("0355-2123456", "〔电话〕")]
    [InlineData("（0379）6321 0987", "〔电话〕")]
    [InlineData("座机 63210987", "座机 〔电话〕")]
    [InlineData("身份证110101199003077758", "身份证〔证件号〕")]
    [InlineData("11010119900307775X", "〔证件号〕")]
    [InlineData("110101 1990 0307 775x", "〔证件号〕")]
    [InlineData("410305800101123", "〔证件号〕")]
    [InlineData("护照E12345678", "护照〔证件号〕")]
    [InlineData("我是ea1234567", "我是〔证件号〕")]
    [InlineData("Ｇ１２３４５６７８", "〔证件号〕")]
    [InlineData("D 1234 5678", "〔证件号〕")]
    [InlineData("PE1234567 和 C12345678", "〔证件号〕 和 〔证件号〕")]
    [InlineData("护照号码：141234567", "护照号码：〔证件号〕")]
    [InlineData("通行证 H1234567890", "通行证 〔证件号〕")]
    [InlineData("卡号 6222 0212 3456 7890 123", "卡号 〔银行卡号〕")]
    [InlineData("６２２２－０２１２－３４５６－７８９０", "〔银行卡号〕")]
    [InlineData("车牌豫C12345", "车牌〔车牌号〕")]
    [InlineData("豫C·12345停在门口", "〔车牌号〕停在门口")]
    [InlineData("豫 C D12345", "〔车牌号〕")]
    [InlineData("豫CD12345", "〔车牌号〕")]
    [InlineData("京A12345F", "〔车牌号〕")]
    [InlineData("粤b1234学", "〔车牌号〕")]
    [InlineData("豫Ｃ８Ｋ８８８", "〔车牌号〕")]
    [InlineData("发到 zhang.san@example.com", "发到 〔邮箱〕")]
    [InlineData("微信号：zhang_san88", "微信号：〔账号〕")]
    [InlineData("我叫诸葛小明", "我叫〔姓名〕")]
    [InlineData("窗口的王老师态度很好", "窗口的〔姓名〕老师态度很好")]
    [InlineData("张建国主任不在", "〔姓名〕主任不在")]
    public void What_could_name_a_person_is_masked(string typed, string kept) => Assert.Equal(kept, TypedText.Clean(typed));

    [Theory]
    [InlineData("等了 3 个小时，补助 2000 元，2025 年 12 月才到账")]
    [InlineData("电梯在 3 号楼 2 单元，1500000元的工程")]
    [InlineData("按瀍财[2021]54号文件办，又说要瀍财〔2024〕1234567号")]
    [InlineData("2024-05-01 申请，2024.6.30 到账，2024/7/1 才通知")]
    [InlineData("20240501申请")]
    [InlineData("2023-2024 学年，2021–2025 年")]
    [InlineData("总投资 15000000000 元，其中财政 63210987.50 元")]
    [InlineData("共 ￥13800138000，约 1,234,567,890.00 元")]
    [InlineData("惠及 2345678 人，道路 23456789 平方米")]
    [InlineData("第 2345678 号工单")]
    [InlineData("从 8:30 到 11:45，13 日上午 10:15:30")]
    [InlineData("川A座 3 楼，新B超好用，云C区 12 栋")]
    [InlineData("满意度 98.5%，比 2023 年高 3.25 个百分点")]
    [InlineData("二〇二一年五月，一共一百二十三万元，一、二、三都对")]
    [InlineData("型号 A12345，编号 X2024-001")]
    [InlineData("希望老师和医生多一些")]
    [InlineData("本人高度满意")]
    public void What_names_nobody_stays(string typed) => Assert.Equal(typed, TypedText.Clean(typed));

    [Fact]
    public void A_number_is_masked_in_whatever_digits_and_with_whatever_between_them()
    {
        string[] numbers = ["13912345678", "6222021234567890123", "410305199003071234", "E12345678"];
        foreach (var number in numbers)
        {
            foreach (var gap in Gaps)
            {
                foreach (var digits in Digits)
                {
                    var typed = $"请联系 {string.Join(gap, number.Select(sign => char.IsDigit(sign) ? digits(sign) : sign))} 谢谢";
                    var kept = TypedText.Clean(typed)!;
                    Assert.True(
                        kept.StartsWith("请联系 ", StringComparison.Ordinal) && kept.EndsWith(" 谢谢", StringComparison.Ordinal)
                            && kept.Contains('〔', StringComparison.Ordinal) && !kept.Any(char.IsDigit),
                        $"{typed} → {kept}");
                }
            }
        }
    }

    [Fact]
    public void Every_phone_and_plate_is_masked_and_every_amount_and_day_stays()
    {
        var random = new Random(20261130);
        for (var i = 0; i < RandomCases.Of(3_000); i++)
        {
            var phone = $"1{random.Next(3, 10)}{random.Next(1_000_000_000):000000000}";
            Assert.Equal("电话〔电话〕。", TypedText.Clean($"电话{phone}。"));
            var plate = $"豫{"ABCDEFGH"[random.Next(8)]}{random.Next(100_000):00000}";
            Assert.Equal("〔车牌号〕", TypedText.Clean(plate));
            var amount = $"补贴{random.NextInt64(1, 100_000_000_000)}元，{random.Next(1, 100_000_000)}.{random.Next(100):00}元";
            Assert.Equal(amount, TypedText.Clean(amount));
            var day = new DateOnly(1950, 1, 1).AddDays(random.Next(36_000));
            var days = $"{day:yyyyMMdd}、{day:yyyy-MM-dd}、{day:yyyy.M.d}、{day:yyyy年M月d日}";
            Assert.Equal(days, TypedText.Clean(days));
        }
    }
}
