using Disclosure.Model.Satisfaction;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Tests.Satisfaction;

public sealed class SatisfactionWordsTests
{
    [Theory]
    [InlineData(388, 347, 58, 17, "邀请收回 347 份＋纸质收回 58 份－不清楚 17 份")]
    [InlineData(405, 347, 58, 0, "邀请收回 347 份＋纸质收回 58 份")]
    [InlineData(330, 347, 0, 17, "邀请收回 347 份－不清楚 17 份")]
    [InlineData(41, 0, 58, 17, "纸质收回 58 份－不清楚 17 份")]
    [InlineData(347, 347, 0, 0, "")]
    [InlineData(388, 347, 58, 3, "")]
    public void What_is_valid_is_told_as_what_came_back_less_those_without_an_opinion(
        int valid, int returned, int paper, int unknown, string parts) =>
        Assert.Equal(parts, SatisfactionWords.PartsOf(valid, returned, paper, unknown));

    [Fact]
    public void A_sample_says_what_n_is_made_of_beside_how_many_came_back()
    {
        var result = Surveys.With(new LevelCounts(200, 100, 60, 20, 8, 17), 900) with { Invited = 500, Returned = 347, Paper = 58 };

        Assert.StartsWith(
            "有效 388 份（n＝邀请收回 347 份＋纸质收回 58 份－不清楚 17 份），服务对象 900 人（N），邀请 500 份、收回 347 份，回收率 69.4",
            SatisfactionWords.SampleOf(result), StringComparison.Ordinal);
    }
}
