using System.Collections.Immutable;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;
using Npgsql;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>A row of ratings.</summary>
/// <param name="Rating">The rating.</param>
/// <param name="KeyHash">The keyed hash of its idempotency key.</param>
/// <param name="CodeHash">The keyed hash of its code.</param>
/// <param name="BodyHash">The keyed hash of what was answered.</param>
internal sealed record RatingRow(StoredRating Rating, string KeyHash, string? CodeHash, string? BodyHash)
{
    /// <summary>The columns that <see cref="Read"/> takes, in its order.</summary>
    public const string Columns =
        "receipt, survey, question_version, channel, level, reasons, comment, batch, day, excluded, replaced, key_hash, code_hash, "
        + "body_hash";

    /// <summary>Reads the row a reader is at.</summary>
    public static RatingRow Read(NpgsqlDataReader row) => new(
        new StoredRating
        {
            Receipt = row.GetString(0),
            Survey = SurveyId.Parse(row.GetString(1)),
            QuestionVersion = row.GetString(2),
            Channel = (RatingChannel)row.GetInt16(3),
            Level = (SatisfactionLevel)row.GetInt16(4),
            Reasons = ImmutableArray.Create(row.GetFieldValue<string[]>(5)),
            Comment = Text(row, 6),
            Batch = Text(row, 7),
            Day = row.GetFieldValue<DateOnly>(8),
            Excluded = row.IsDBNull(9) ? null : (ExclusionReason)row.GetInt16(9),
            IsReplaced = row.GetBoolean(10),
        },
        row.GetString(11),
        Text(row, 12),
        Text(row, 13));

    /// <summary>What was given, with what only the store needs to know.</summary>
    public RatingDraft ToDraft() => new()
    {
        Receipt = Rating.Receipt,
        Survey = Rating.Survey,
        QuestionVersion = Rating.QuestionVersion,
        Channel = Rating.Channel,
        Level = Rating.Level,
        Reasons = Rating.Reasons,
        Comment = Rating.Comment,
        Batch = Rating.Batch,
        Day = Rating.Day,
        KeyHash = KeyHash,
        CodeHash = CodeHash,
        BodyHash = BodyHash,
    };

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
