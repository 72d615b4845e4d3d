using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>What is sent to the database, every value a parameter.</summary>
internal static class RatingCommands
{
    private const string Give =
        "SELECT outcome, holds FROM store_rating($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";

    private const string Amend = "SELECT amend_rating($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    /// <summary>Stores a rating.</summary>
    public static NpgsqlBatchCommand GiveRating(RatingDraft draft)
    {
        var command = new NpgsqlBatchCommand(Give);
        command.Parameters.Add(Text(draft.Survey.Value));
        command.Parameters.Add(Text(draft.KeyHash));
        command.Parameters.Add(Text(draft.CodeHash));
        command.Parameters.Add(Text(draft.Receipt));
        command.Parameters.Add(Text(draft.QuestionVersion));
        command.Parameters.Add(Number((int)draft.Channel));
        command.Parameters.Add(Number((int)draft.Level));
        command.Parameters.Add(Texts(draft.Reasons.IsDefault ? [] : draft.Reasons));
        command.Parameters.Add(Text(draft.Comment));
        command.Parameters.Add(Text(draft.Batch));
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = draft.Day, NpgsqlDbType = NpgsqlDbType.Date });
        command.Parameters.Add(
            new NpgsqlParameter<bool> { TypedValue = draft.Channel == RatingChannel.Invited, NpgsqlDbType = NpgsqlDbType.Boolean });
        command.Parameters.Add(Text(draft.BodyHash));
        command.Parameters.Add(Number((int?)draft.Excluded));
        return command;
    }

    /// <summary>Gives a rating another answer, whatever it has now.</summary>
    public static NpgsqlBatchCommand AmendRating(RatingDraft draft)
    {
        var command = new NpgsqlBatchCommand(Amend);
        command.Parameters.Add(Text(draft.Receipt));
        command.Parameters.Add(Text(draft.CodeHash));
        command.Parameters.Add(Text(draft.BodyHash));
        command.Parameters.Add(Text(draft.QuestionVersion));
        command.Parameters.Add(Number((int)draft.Channel));
        command.Parameters.Add(Number((int)draft.Level));
        command.Parameters.Add(Texts(draft.Reasons.IsDefault ? [] : draft.Reasons));
        command.Parameters.Add(Text(draft.Comment));
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = draft.Day, NpgsqlDbType = NpgsqlDbType.Date });
        command.Parameters.Add(Number((int?)draft.Excluded));
        return command;
    }

    /// <summary>The outcome by the database's word for it.</summary>
    public static GiveOutcome Outcome(string text) => text switch
    {
        "stored" => GiveOutcome.Stored,
        "replaced" => GiveOutcome.Replaced,
        "repeated" => GiveOutcome.Repeated,
        "amended" => GiveOutcome.Amended,
        "other-code" => GiveOutcome.OtherCode,
        "unknown-code" => GiveOutcome.UnknownCode,
        _ => throw new InvalidOperationException($"The database answered {text}."),
    };

    /// <summary>Adds codes to a survey.</summary>
    public static NpgsqlBatchCommand IssueCodes(SurveyId survey, IEnumerable<string> codes)
    {
        var command = new NpgsqlBatchCommand("SELECT issue_codes($1, $2)");
        command.Parameters.Add(Text(survey.Value));
        command.Parameters.Add(Texts(codes));
        return command;
    }

    /// <summary>Takes a rating out of the count, or back in.</summary>
    public static NpgsqlBatchCommand ExcludeRating(string receipt, ExclusionReason? reason)
    {
        var command = new NpgsqlBatchCommand("SELECT exclude_rating($1, $2)");
        command.Parameters.Add(Text(receipt));
        command.Parameters.Add(Number((int?)reason));
        return command;
    }

    /// <summary>A text as a parameter.</summary>
    public static NpgsqlParameter Text(string? text) => new() { Value = (object?)text ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };

    /// <summary>A small number as a parameter.</summary>
    public static NpgsqlParameter Number(int? number) =>
        new() { Value = number is { } some ? (short)some : DBNull.Value, NpgsqlDbType = NpgsqlDbType.Smallint };

    private static NpgsqlParameter Texts(IEnumerable<string> texts) =>
        new() { Value = texts.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };
}
