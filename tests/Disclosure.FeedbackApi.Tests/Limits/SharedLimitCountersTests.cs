using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Shared;
using Disclosure.FeedbackApi.Tests.Storage;
using Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

namespace Disclosure.FeedbackApi.Tests.Limits;

/// <summary>Limits that several processes share: each has counters of its own over one database.</summary>
[NeedsPostgreSql]
[Collection(SharedServer.Name)]
public sealed class SharedLimitCountersTests(PostgreSqlServer server) : IAsyncLifetime
{
    private const int Processes = 3;

    // Windows are those of the server's clock: this one does not end while a test runs.
    private static readonly TimeSpan Long = TimeSpan.FromDays(36_500);

    private readonly List<IFeedbackStore> _stores = [];
    private SharedLimitCounters[] _counters = [];

    [StoreFact]
    public async Task However_many_ask_at_once_a_small_budget_is_never_passed()
    {
        var granted = await Task.WhenAll(Enumerable.Range(0, 90).Select(number => TakeAsync(number, new BudgetUse("small", 20, Long))));

        Assert.Equal(20, granted.Count(isGranted => isGranted));
    }

    [StoreFact]
    public async Task What_is_given_back_at_one_can_be_taken_at_another()
    {
        var use = new BudgetUse("small", 1, Long);
        var taken = await _counters[0].ReserveAsync(new[] { use }, default);
        Assert.Equal(use, (await _counters[1].ReserveAsync(new[] { use }, default)).Exhausted);

        await _counters[0].GiveBackAsync(taken);

        Assert.True(await TakeAsync(1, use));
        Assert.False(await TakeAsync(0, use));
    }

    [StoreFact]
    public async Task Where_one_budget_has_too_little_nothing_is_taken_of_the_others()
    {
        BudgetUse first = new("a", 5, Long), used = new("b", 1, Long), last = new("c", 5, Long);
        Assert.True(await TakeAsync(0, used));

        for (var number = 0; number < 20; number++)
            Assert.Equal(used, (await _counters[number % Processes].ReserveAsync(new[] { last, used, first }, default)).Exhausted);

        for (var number = 0; number < 5; number++)
            Assert.True(await TakeAsync(number, first, last));
        Assert.False(await TakeAsync(0, first));
    }

    [StoreFact]
    public async Task A_large_budget_can_be_passed_by_less_than_a_block_for_each_process_and_then_is_used_up_for_all()
    {
        var use = new BudgetUse("large", 6_400, Long);
        var granted = 0;
        for (var number = 0; number < 8_000; number++)
            granted += await TakeAsync(number, use) ? 1 : 0;

        const int Block = 6_400 / SharedLimitCounters.Blocks;
        Assert.InRange(granted, 6_400 - (Processes * Block), 6_400 + (Processes * Block));
        for (var process = 0; process < Processes; process++)
            Assert.False(await TakeAsync(process, use));
    }

    [StoreFact]
    public async Task What_came_to_nothing_uses_up_no_large_budget_either()
    {
        var use = new BudgetUse("large", 640, Long);
        for (var number = 0; number < 5_000; number++)
        {
            var counters = _counters[number % Processes];
            await counters.GiveBackAsync(await counters.ReserveAsync(new[] { use }, default));
        }

        Assert.True(await TakeAsync(0, use));
    }

    [StoreFact]
    public async Task No_limit_is_no_limit()
    {
        for (var number = 0; number < 50; number++)
            Assert.True(await TakeAsync(number, new BudgetUse("none", 0, Long)));
    }

    [StoreFact]
    public async Task Budgets_in_whatever_order_are_waited_for_in_one()
    {
        BudgetUse[] uses = [.. Enumerable.Range(0, 5).Select(number => new BudgetUse($"budget-{number}", 300, Long))];

        var granted = await Task.WhenAll(Enumerable.Range(0, 300).Select(
            number => TakeAsync(number, [.. uses.Skip(number % 5), .. uses.Take(number % 5)])));

        Assert.All(granted, Assert.True);
        Assert.All(await Task.WhenAll(uses.Select(use => TakeAsync(0, use))), Assert.False);
    }

    [StoreFact]
    public async Task A_day_has_one_key_at_every_process_and_days_have_others()
    {
        var keys = _stores.Select(store => new SharedDayKeys(SharedDatabase.Of(store))).ToArray();

        var today = await Task.WhenAll(keys.Select(key => Task.Run(() => Convert.ToHexString(key.Of(Drafts.Day)))));
        var tomorrow = Convert.ToHexString(keys[0].Of(Drafts.Day.AddDays(1)));

        Assert.Single(today.Distinct());
        Assert.NotEqual(today[0], tomorrow);
        Assert.Equal(today[0], Convert.ToHexString(keys[1].Of(Drafts.Day)));
        keys[0].Of(Drafts.Day.AddDays(2));
        Assert.NotEqual(today[0], Convert.ToHexString(keys[1].Of(Drafts.Day)));
    }

    public async Task InitializeAsync()
    {
        if (PostgreSqlServer.Programs is null)
            return;
        var database = await server.CreateDatabaseAsync();
        for (var process = 0; process < Processes; process++)
            _stores.Add(await FeedbackStores.OpenAsync(new FeedbackStoreOptions { PostgreSql = database }, logger: null, default));
        _counters = [.. _stores.Select(store => new SharedLimitCounters(SharedDatabase.Of(store), TimeProvider.System))];
    }

    public async Task DisposeAsync()
    {
        foreach (var store in _stores)
            await store.DisposeAsync();
    }

    private async Task<bool> TakeAsync(int number, params BudgetUse[] uses) =>
        (await _counters[number % Processes].ReserveAsync(uses, default)).IsGranted;
}
