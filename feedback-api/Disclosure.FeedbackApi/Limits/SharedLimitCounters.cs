using Disclosure.FeedbackApi.Storage.Shared;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>
/// Counters that processes share, in the database: what is taken at one is taken at all. Small budgets are asked for at each use, all of a
/// request in one round trip, and never passed. Of a large one a process lets through a block before it tells the others: such a limit can
/// be passed by a block for each process, one part in <see cref="Blocks"/>, and costs a round trip a block.
/// </summary>
internal sealed class SharedLimitCounters(SharedDatabase database, TimeProvider time) : ILimitCounters
{
    /// <summary>A large budget has so many blocks.</summary>
    public const int Blocks = 32;

    // From here on a block is worth it.
    private const int Large = 10 * Blocks;

    // Of what was let through here.
    private const long Here = -1;

    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(10);

    private readonly BudgetDebts _debts = new(time);
    private long _swept = time.GetTimestamp();

    /// <inheritdoc/>
    public async ValueTask<Reservation> ReserveAsync(ReadOnlyMemory<BudgetUse> uses, CancellationToken cancellation)
    {
        var taken = new List<(BudgetUse, long)>(uses.Length);
        var small = new List<BudgetUse>();
        for (var at = 0; at < uses.Length; at++)
        {
            var use = uses.Span[at];
            if (use is not { Size: > 0, Number: > 0 })
                continue;
            if (use.Size < Large)
                small.Add(use);
            else if (await OweAsync(use, cancellation).ConfigureAwait(false))
                taken.Add((use, Here));
            else
                return Refuse(taken, use);
        }

        if (small.Count == 0)
            return new([.. taken], null);
        await SweepAsync(cancellation).ConfigureAwait(false);
        var answer = await AskAsync([.. small], cancellation).ConfigureAwait(false);
        return answer.Exhausted is { } exhausted
            ? Refuse(taken, small[exhausted])
            : new([.. taken, .. small.Zip(answer.Windows)], null);
    }

    /// <inheritdoc/>
    public async ValueTask GiveBackAsync(Reservation reservation)
    {
        if (reservation.Taken.IsDefault)
            return;
        foreach (var (use, _) in reservation.Taken.Where(one => one.Window == Here))
            _debts.GiveBack(use);
        (BudgetUse Use, long Window)[] there = [.. reservation.Taken.Where(one => one.Window != Here)];
        if (there.Length > 0)
            await GiveBackThereAsync(there).ConfigureAwait(false);
    }

    private Reservation Refuse(List<(BudgetUse Use, long)> taken, BudgetUse exhausted)
    {
        foreach (var (use, _) in taken)
            _debts.GiveBack(use);
        return new([], exhausted);
    }

    private async ValueTask<bool> OweAsync(BudgetUse use, CancellationToken cancellation)
    {
        if (!_debts.TryOwe(use, use.Size / Blocks, out var due))
            return false;
        if (due == 0)
            return true;
        var answer = await AskAsync([use with { Number = due }], cancellation).ConfigureAwait(false);
        if (answer.Exhausted is null)
            return true;
        _debts.Shut(use, answer.Left[0]);
        return false;
    }

    private ValueTask<BudgetAnswer> AskAsync(BudgetUse[] uses, CancellationToken cancellation) => SharedDatabase.TryAsync(async () =>
    {
        await using var command = database.Command(
            "SELECT exhausted, windows, seconds_left FROM reserve_budgets($1, $2, $3, $4)",
            Column(uses, use => use.Budget, NpgsqlDbType.Text),
            Column(uses, use => use.Size, NpgsqlDbType.Integer),
            Column(uses, use => (long)use.Window.TotalSeconds, NpgsqlDbType.Bigint),
            Column(uses, use => use.Number, NpgsqlDbType.Integer));
        await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await row.ReadAsync(cancellation).ConfigureAwait(false);
        return new BudgetAnswer(
            row.IsDBNull(0) ? null : row.GetInt32(0) - 1, row.GetFieldValue<long[]>(1), row.GetFieldValue<double[]>(2));
    });

    private ValueTask<int> GiveBackThereAsync((BudgetUse Use, long Window)[] taken) => SharedDatabase.TryAsync(async () =>
    {
        await using var command = database.Command(
            "SELECT give_back_budgets($1, $2, $3, $4)",
            Column(taken, one => one.Use.Budget, NpgsqlDbType.Text),
            Column(taken, one => (long)one.Use.Window.TotalSeconds, NpgsqlDbType.Bigint),
            Column(taken, one => one.Window, NpgsqlDbType.Bigint),
            Column(taken, one => one.Use.Number, NpgsqlDbType.Integer));
        return await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    });

    private async ValueTask SweepAsync(CancellationToken cancellation)
    {
        if (time.GetElapsedTime(_swept) < BetweenSweeps)
            return;
        _swept = time.GetTimestamp();
        await SharedDatabase.TryAsync(async () =>
        {
            await using var command = database.Command(
                "DELETE FROM budget WHERE (window_number + 1) * seconds < extract(epoch FROM clock_timestamp())");
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private static NpgsqlParameter<TValue[]> Column<TItem, TValue>(TItem[] items, Converter<TItem, TValue> value, NpgsqlDbType type) =>
        new() { TypedValue = Array.ConvertAll(items, value), NpgsqlDbType = NpgsqlDbType.Array | type };

    private readonly record struct BudgetAnswer(int? Exhausted, long[] Windows, double[] Left);
}
