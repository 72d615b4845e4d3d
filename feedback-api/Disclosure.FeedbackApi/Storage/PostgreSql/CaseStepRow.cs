using Disclosure.FeedbackApi.Cases;
using Disclosure.Model.Satisfaction;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>A step of a case in the database.</summary>
internal static class CaseStepRow
{
    /// <summary>What <see cref="Read"/> reads.</summary>
    public const string Columns = "receipt, survey, number, kind, day, text, level";

    /// <summary>Reads a row.</summary>
    public static CaseStep Read(NpgsqlDataReader row) => new()
    {
        Receipt = row.GetString(0),
        Survey = SurveyId.Parse(row.GetString(1)),
        Number = row.GetInt16(2),
        Kind = (CaseStepKind)row.GetInt16(3),
        Day = row.GetFieldValue<DateOnly>(4),
        Text = row.IsDBNull(5) ? null : row.GetString(5),
        Level = row.IsDBNull(6) ? null : (SatisfactionLevel)row.GetInt16(6),
    };

    /// <summary>Adds a step.</summary>
    public static NpgsqlBatchCommand Take(CaseStep step)
    {
        var command = new NpgsqlBatchCommand("SELECT take_case_step($1, $2, $3, $4, $5, $6, $7)");
        command.Parameters.Add(RatingCommands.Text(step.Receipt));
        command.Parameters.Add(RatingCommands.Text(step.Survey.Value));
        command.Parameters.Add(RatingCommands.Number(step.Number));
        command.Parameters.Add(RatingCommands.Number((int)step.Kind));
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = step.Day, NpgsqlDbType = NpgsqlDbType.Date });
        command.Parameters.Add(RatingCommands.Text(step.Text));
        command.Parameters.Add(RatingCommands.Number((int?)step.Level));
        return command;
    }
}
