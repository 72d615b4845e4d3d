using Disclosure.Staff.Accounts;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("elevenchars")]
    [InlineData("十一个字的口令还是太短")]
    public void Fewer_than_twelve_characters_are_too_few(string password) =>
        Assert.Equal("口令至少 12 个字符。", PasswordRules.Objection(password, "张三"));

    [Theory]
    [InlineData("password1234")]
    [InlineData("Password123456")]
    [InlineData("qwertyuiop123")]
    [InlineData("123456789012")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("iloveyou1234")]
    [InlineData("woaini1314520")]
    [InlineData("caizhengju2026")]
    [InlineData("ｐａｓｓｗｏｒｄ１２３４")]
    public void A_common_one_is_refused_and_what_is_made_of_one(string password) =>
        Assert.Contains("太常用", PasswordRules.Objection(password, "张三"), StringComparison.Ordinal);

    [Theory]
    [InlineData("zhangsan is here today", "zhangsan")]
    [InlineData("today ZHANGSAN is here", "zhangsan")]
    [InlineData("今天张三丰来办事了没有来过呀", "张三丰")]
    public void One_with_the_name_in_it_is_refused(string password, string name) =>
        Assert.Equal("口令里不能有用户名。", PasswordRules.Objection(password, name));

    [Theory]
    [InlineData("correct horse battery staple")]
    [InlineData("雨伞 铅笔 三轮车 西瓜 楼梯口")]
    [InlineData("🐟🐟🌂🌂🚲🚲🍉🍉 umbrella")]
    [InlineData("no digit or capital is asked for")]
    public void Others_are_taken_whatever_they_are_made_of(string password) => Assert.Null(PasswordRules.Objection(password, "张三"));

    [Fact]
    public void A_hundred_and_twenty_eight_characters_are_taken_and_one_more_is_not()
    {
        var longest = string.Concat(Enumerable.Range(0, 32).Select(number => $"{(char)('a' + (number * 7 % 26))}-{number:00}"))[..128];

        Assert.Null(PasswordRules.Objection(longest, "张三"));
        Assert.Equal("口令最多 128 个字符。", PasswordRules.Objection(longest + "x", "张三"));
    }
}
