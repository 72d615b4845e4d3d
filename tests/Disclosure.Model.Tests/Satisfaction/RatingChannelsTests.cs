using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Tests.Satisfaction;

public sealed class RatingChannelsTests
{
    [Theory]
    [InlineData(RatingChannel.Invited, true)]
    [InlineData(RatingChannel.Paper, true)]
    [InlineData(RatingChannel.Open, false)]
    public void Invited_and_paper_ratings_score_and_open_ones_do_not(RatingChannel channel, bool scores) =>
        Assert.Equal(scores, channel.Scores());

    [Fact]
    public void Every_channel_has_an_answer_and_what_is_none_has_not()
    {
        Assert.All(Enum.GetValues<RatingChannel>(), channel => channel.Scores());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((RatingChannel)Enum.GetValues<RatingChannel>().Length).Scores());
    }
}
