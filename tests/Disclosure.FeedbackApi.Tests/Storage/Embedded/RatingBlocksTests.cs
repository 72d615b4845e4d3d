using CsCheck;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage.Embedded;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.Model.Satisfaction;
using LiteDB;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

public sealed class RatingBlocksTests
{
    private const long First = 1L << 40;

    private static readonly Gen<string?> Text = Gen.String.Select(text => text.Length == 0 ? null : text);

    private static readonly Gen<StoredRating> Ratings = Gen.Select(
        Gen.Enum<RatingChannel>(), Gen.Enum<SatisfactionLevel>(), Gen.Int[730_000, 760_000], Gen.String.Array[0, 3], Text, Text, Gen.Int[1,
        2],
        (channel, level, day, reasons, comment, batch, question) => new StoredRating
        {
            Survey = Drafts.Survey,
            Receipt = "",
            QuestionVersion = $"2025-{question}",
            Channel = channel,
            Level = level,
            Day = DateOnly.FromDayNumber(day),
            Reasons = [.. reasons],
            Comment = comment,
            Batch = batch,
        });

    [Fact]
    public void Ratings_are_read_as_they_were_given() => Ratings.Array[1, 60].Sample(given =>
    {
        var states = Number(given, gap: 3);
        Assert.Equal(states.Select(Describe), RatingBlock.Read(Drafts.Survey, RatingBlock.Write(states)).Select(Describe));
    });

    [Fact]
    public void Whatever_was_written_together_is_found_and_read_in_order_with_what_befell_it() =>
        Gen.Select(Ratings.Array[1, 2_500], Gen.Int[1, 900], Gen.Int[0, 40]).Sample(
        (given, together, befallen) =>
        {
            using var database = new LiteDatabase(new MemoryStream());
            var blocks = new RatingBlocks(database.GetCollection("blocks"), database.GetCollection("marks"));
            var states = Number(given, gap: 1);
            var places = states.Chunk(together)
                .SelectMany(RatingBlocks.Divide).SelectMany(block => Add(blocks, block)).ToDictionary(pair => pair.Id, pair => pair.Block);
            for (var i = 0; i < befallen; i++)
            {
                var at = i * 61 % states.Length;
                {
                    ExclusionReason? excluded = i % 2 == 0 ? ExclusionReason.Malicious : null;
                    states[at] = states[at] with { Rating = states[at].Rating with { Excluded = excluded, IsReplaced = i % 3 == 0 } };
                }

                blocks.Mark(states[at]);
            }

            Assert.Equal(states.Select(Describe), blocks.Between(First, 2 * First).Select(Describe));
            Assert.Empty(blocks.Between(0, First));
            var sought = states[^1];
            Assert.Equal(
                Describe(sought), Describe(blocks.Find(places[sought.Id], rating => rating.Rating.Receipt == sought.Rating.Receipt)!));
            Assert.Null(blocks.Find(places[sought.Id], rating => rating.Rating.Receipt == "NOBODY"));
        },
        iter: RandomCases.Of(5));

    [Fact]
    public void What_befell_a_rating_before_it_was_written_is_read_too()
    {
        using var database = new LiteDatabase(new MemoryStream());
        var blocks = new RatingBlocks(database.GetCollection("blocks"), database.GetCollection("marks"));
        var states = Number([StoredRating.Of(Drafts.Open(1)), StoredRating.Of(Drafts.Open(2)) with { IsReplaced = true }], gap: 1);

        blocks.Add(states);

        Assert.Equal([false, true], blocks.Between(First, 2 * First).Select(rating => rating.Rating.IsReplaced));
    }

    [Fact]
    public void A_block_has_ratings_of_one_survey_in_order()
    {
        var one = Number([.. Enumerable.Range(0, 450).Select(number => StoredRating.Of(Drafts.Open(number)))], gap: 2);
        var other = one.Select(rating =>
            rating with { Id = rating.Id + First, Rating = rating.Rating with { Survey = SurveyId.Parse("2025-101001-009") } });

        var blocks = RatingBlocks.Divide(one.Concat(other).OrderByDescending(rating => rating.Id)).ToList();

        Assert.All(blocks, block => Assert.Single(block.Select(rating => rating.Rating.Survey).Distinct()));
        Assert.All(blocks, block => Assert.Equal(block.Select(rating => rating.Id).Order(), block.Select(rating => rating.Id)));
        Assert.Equal(900, blocks.Sum(block => block.Length));
        Assert.Equal(6, blocks.Count);
    }

    private static IEnumerable<(long Id, long Block)> Add(RatingBlocks blocks, RatingState[] block)
    {
        var id = blocks.Add(block);
        return block.Select(rating => (rating.Id, id));
    }

    private static RatingState[] Number(StoredRating[] given, int gap) =>
        [
            .. given.Select((rating, at) =>
                new RatingState(First + (at * gap), rating with { Receipt = $"RECEIPT{at:00000}" }, Identity(at))),
        ];

    private static GiveIdentity Identity(int at) => new(
        HashId.Of(Drafts.Survey, $"{at}"),
        at % 2 == 0 ? null : HashId.Of(Drafts.Survey, $"code {at}"),
        at % 3 == 0 ? null : HashId.Of(Drafts.Survey, $"body {at}"));

    private static string Describe(RatingState state) => $"{state.Id} {state.Identity} {RatingText.Of(state.Rating)}";
}
