using Disclosure.Model.Satisfaction;
using LiteDB;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// Ratings in LiteDB, many to a document: what is written together is kept together. A document a rating costs LiteDB more time than
/// everything else a rating costs. Blocks never change; what befalls a rating afterwards is a mark beside them.
/// </summary>
/// <param name="blocks">The blocks, by the identity of their first rating.</param>
/// <param name="marks">What befell ratings, by their identity.</param>
internal sealed class RatingBlocks(ILiteCollection<BsonDocument> blocks, ILiteCollection<BsonDocument> marks)
{
    private const int RatingsPerBlock = 200;
    private const int BlocksPerPage = 5;

    /// <summary>Divides new ratings into blocks: each of one survey, in the order the ratings were given.</summary>
    public static IEnumerable<RatingState[]> Divide(IEnumerable<RatingState> ratings) => ratings
        .GroupBy(rating => rating.Rating.Survey)
        .SelectMany(survey => survey.OrderBy(rating => rating.Id).Chunk(RatingsPerBlock));

    /// <summary>Adds a block in the caller's transaction.</summary>
    /// <returns>The block's identity.</returns>
    public long Add(RatingState[] block)
    {
        blocks.Insert(new BsonDocument { ["_id"] = block[0].Id, ["s"] = block[0].Rating.Survey.Value, ["b"] = RatingBlock.Write(block) });
        foreach (var rating in block.Where(rating => rating.Rating is { IsReplaced: true } or { Excluded: not null }))
            Mark(rating);
        return block[0].Id;
    }

    /// <summary>Writes down what befell a rating since, in the caller's transaction.</summary>
    public void Mark(RatingState rating) => marks.Upsert(new BsonDocument
    {
        ["_id"] = rating.Id,
        ["x"] = rating.Rating.Excluded is { } reason ? (int)reason : BsonValue.Null,
        ["p"] = rating.Rating.IsReplaced,
        ["a"] = rating.IsAmended ? RatingBlock.Write([rating]) : BsonValue.Null,
    });

    /// <summary>The rating in a block that is the one asked for; nothing where none is.</summary>
    public RatingState? Find(long block, Func<RatingState, bool> isIt) =>
        Read(blocks.FindById(block)).FirstOrDefault(isIt) is { } found ? Marked(found, marks.FindById(found.Id)) : null;

    /// <summary>The ratings between two identities in order, read a few blocks at a time so that no read holds up the writer.</summary>
    public IEnumerable<RatingState> Between(long from, long end)
    {
        while (true)
        {
            var page = Page(blocks, from, end, BlocksPerPage);
            if (page.Count == 0)
                yield break;
            var ratings = page.SelectMany(Read).ToList();
            // Read after their ratings: a mark is never older than what it is laid over.
            var befallen = Page(marks, from, ratings[^1].Id + 1, int.MaxValue).ToDictionary(mark => mark["_id"].AsInt64);
            foreach (var rating in ratings)
                yield return befallen.Count == 0 ? rating : Marked(rating, befallen.GetValueOrDefault(rating.Id));
            from = ratings[^1].Id + 1;
        }
    }

    private static List<BsonDocument> Page(ILiteCollection<BsonDocument> collection, long from, long end, int most) =>
        collection.Query().Where(BsonExpression.Create("_id >= @0 AND _id < @1", from, end)).OrderBy("_id").Limit(most).ToList();

    private static IEnumerable<RatingState> Read(BsonDocument block) =>
        RatingBlock.Read(SurveyId.Parse(block["s"].AsString), block["b"].AsBinary);

    private static RatingState Marked(RatingState rating, BsonDocument? mark)
    {
        if (mark is null)
            return rating;
        var now = Amended(rating, mark);
        return now with
        {
            Rating = now.Rating with
            {
                Excluded = mark["x"] is { IsInt32: true } reason ? (ExclusionReason)reason.AsInt32 : null,
                IsReplaced = mark["p"].AsBoolean,
            },
        };
    }

    private static RatingState Amended(RatingState rating, BsonDocument mark) => mark["a"] is { IsBinary: true } amended
        ? RatingBlock.Read(rating.Rating.Survey, amended.AsBinary).Single() with { IsAmended = true }
        : rating;
}
