using System.Data;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.FeedbackApi.Storage.Exports;
using Disclosure.Model.Satisfaction;
using Npgsql;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>An export of the database: of one moment, as one transaction sees it, while others go on.</summary>
internal static class DatabaseExport
{
    private const int CodesPerEntry = 5_000;

    /// <summary>Writes it.</summary>
    public static async Task WriteAsync(NpgsqlDataSource database, Stream output, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(
            IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false);
        using var writer = new ExportWriter(output);
        await writer.StartAsync(cancellation).ConfigureAwait(false);
        if (await DatabaseKey.ReadAsync(connection, cancellation).ConfigureAwait(false) is { } fingerprint)
            await writer.WriteAsync(new KeyNamed(fingerprint), cancellation).ConfigureAwait(false);
        await WriteCodesAsync(connection, writer, cancellation).ConfigureAwait(false);
        await WriteRatingsAsync(connection, writer, cancellation).ConfigureAwait(false);
        await WriteAmendedAsync(connection, writer, cancellation).ConfigureAwait(false);
        await WriteStepsAsync(connection, writer, cancellation).ConfigureAwait(false);
        await writer.EndAsync(cancellation).ConfigureAwait(false);
    }

    private static async Task WriteCodesAsync(NpgsqlConnection connection, ExportWriter writer, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT survey, hash FROM code ORDER BY survey, hash", connection);
        await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var codes = new List<string>();
        SurveyId? survey = null;
        while (await row.ReadAsync(cancellation).ConfigureAwait(false))
        {
            var next = SurveyId.Parse(row.GetString(0));
            if (survey is { } last && (next != last || codes.Count == CodesPerEntry))
            {
                await writer.WriteAsync(new CodesIssued(last, [.. codes]), cancellation).ConfigureAwait(false);
                codes.Clear();
            }

            survey = next;
            codes.Add(row.GetString(1));
        }

        if (survey is { } rest)
            await writer.WriteAsync(new CodesIssued(rest, [.. codes]), cancellation).ConfigureAwait(false);
    }

    private static async Task WriteRatingsAsync(NpgsqlConnection connection, ExportWriter writer, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"SELECT {RatingRow.Columns} FROM rating ORDER BY id", connection);
        await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await row.ReadAsync(cancellation).ConfigureAwait(false))
        {
            var rating = RatingRow.Read(row);
            await writer.WriteAsync(new RatingGiven(rating.ToDraft()), cancellation).ConfigureAwait(false);
            if (rating.Rating.Excluded is { } reason)
                await writer.WriteAsync(new RatingExcluded(rating.Rating.Receipt, reason), cancellation).ConfigureAwait(false);
        }
    }

    // Given in order, the last rating of a code would count, and only bad ones have steps. Where a rating was answered again, the one that
    // counts is said after the others of its code, and one that has steps is said to have been another.
    private static async Task WriteAmendedAsync(NpgsqlConnection connection, ExportWriter writer, CancellationToken cancellation)
    {
        const string Amended =
            " FROM rating AS one WHERE (code_hash IS NOT NULL AND NOT replaced AND EXISTS (SELECT FROM rating AS other "
            + "WHERE other.survey = one.survey AND other.code_hash = one.code_hash AND other.id <> one.id)) "
            + "OR (level NOT IN (1, 2) AND EXISTS (SELECT FROM case_step AS step WHERE step.receipt = one.receipt)) "
            + "ORDER BY replaced DESC, id";
        await using var command = new NpgsqlCommand($"SELECT {RatingRow.Columns}{Amended}", connection);
        await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await row.ReadAsync(cancellation).ConfigureAwait(false))
        {
            var rating = RatingRow.Read(row);
            await writer.WriteAsync(
                new RatingAmended(rating.ToDraft() with { Excluded = rating.Rating.Excluded }), cancellation).ConfigureAwait(false);
        }
    }

    private static async Task WriteStepsAsync(NpgsqlConnection connection, ExportWriter writer, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"SELECT {CaseStepRow.Columns} FROM case_step ORDER BY receipt, number", connection);
        await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await row.ReadAsync(cancellation).ConfigureAwait(false))
            await writer.WriteAsync(new CaseStepTaken(CaseStepRow.Read(row)), cancellation).ConfigureAwait(false);
    }
}
