using Disclosure.Model.Satisfaction;
using Npgsql;

namespace Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

/// <summary>Somebody else's turn of a survey: until it ends no rating of the survey is committed.</summary>
internal sealed class SurveyTurn : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;

    private SurveyTurn(NpgsqlConnection connection) => _connection = connection;

    public static async Task<SurveyTurn> TakeAsync(string database, SurveyId survey)
    {
        var connection = new NpgsqlConnection($"{database};Search Path=disclosure_feedback;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"BEGIN; SELECT take_turn(ARRAY['{survey}'])", connection);
        await command.ExecuteNonQueryAsync();
        return new(connection);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
