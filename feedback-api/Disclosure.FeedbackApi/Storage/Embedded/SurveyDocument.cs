using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Satisfaction;
using LiteDB;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>A survey and its running counts as a LiteDB document.</summary>
internal static class SurveyDocument
{
    /// <summary>Writes it.</summary>
    public static BsonDocument Of(SurveyId survey, SurveyState state) => new()
    {
        ["_id"] = state.Number,
        ["survey"] = survey.Value,
        ["invited"] = state.Tally.Invited,
        ["replaced"] = state.Tally.Replaced,
        ["channels"] = Map(state.Tally.Channels.Select(pair => ((int)pair.Key, (BsonValue)Levels(pair.Value)))),
        ["excluded"] = Map(state.Tally.Excluded.Select(pair => ((int)pair.Key, (BsonValue)pair.Value))),
    };

    /// <summary>Reads it.</summary>
    public static (SurveyId Survey, SurveyState State) Read(BsonDocument document) =>
        (SurveyId.Parse(document["survey"].AsString), new SurveyState(
        document["_id"].AsInt32,
        new SurveyTally(
            document["invited"].AsInt32,
            document["channels"].AsDocument.ToImmutableDictionary(
                pair => (RatingChannel)Number(pair.Key), pair => Counts(pair.Value.AsArray)),
            document["excluded"].AsDocument.ToImmutableDictionary(pair => (ExclusionReason)Number(pair.Key), pair => pair.Value.AsInt32),
            document["replaced"].AsInt32)));

    private static BsonDocument Map(IEnumerable<(int Key, BsonValue Value)> pairs)
    {
        var document = new BsonDocument();
        foreach (var (key, value) in pairs)
            document[key.ToString(CultureInfo.InvariantCulture)] = value;
        return document;
    }

    private static BsonArray Levels(LevelCounts counts) =>
        new(Enum.GetValues<SatisfactionLevel>().Select(level => new BsonValue(counts[level])));

    private static LevelCounts Counts(BsonArray levels) =>
        Enum.GetValues<SatisfactionLevel>().Aggregate(LevelCounts.None, (counts, level) => counts.With(level, levels[(int)level].AsInt32));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
