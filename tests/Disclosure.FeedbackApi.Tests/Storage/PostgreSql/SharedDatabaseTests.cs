using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Npgsql;

namespace Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

/// <summary>Several stores over one database, as several processes have them: nothing is shared but the database.</summary>
[NeedsPostgreSql]
[Collection(SharedServer.Name)]
public sealed class SharedDatabaseTests(PostgreSqlServer server)
{
    private const int Stores = 4;

    [StoreFact]
    public async Task Stores_that_start_at_once_migrate_the_database_once()
    {
        var database = await server.CreateDatabaseAsync();

        var stores = await Task.WhenAll(Enumerable.Range(0, Stores).Select(_ => OpenAsync(database)));

        Assert.Equal(Migration.All.Length, await ScalarAsync(database, "SELECT count(*)::integer FROM disclosure_feedback.schema_version"));
        await DisposeAsync(stores);
    }

    [StoreFact]
    public async Task One_key_at_several_stores_at_once_is_stored_once()
    {
        var stores = await OpenSeveralAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(number =>
            stores[number % Stores].GiveAsync(Drafts.Open(number) with { KeyHash = Drafts.Hash("one") }, default).AsTask()));

        Assert.Single(answers, answer => answer.Outcome == GiveOutcome.Stored);
        Assert.Equal(39, answers.Count(answer => answer.Outcome == GiveOutcome.Repeated));
        Assert.Single(answers.Select(answer => answer.Receipt).Distinct());
        await DisposeAsync(stores);
    }

    [StoreFact]
    public async Task One_code_at_several_stores_at_once_has_one_rating_that_counts()
    {
        var stores = await OpenSeveralAsync();
        await stores[0].IssueCodesAsync(Drafts.Survey, [Drafts.Code(0)], default);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 40)
                .Select(number => stores[number % Stores].GiveAsync(Drafts.Invited(number, Drafts.Code(0)), default).AsTask()));

        Assert.Single(answers, answer => answer.Outcome == GiveOutcome.Stored);
        Assert.Equal(39, answers.Count(answer => answer.Outcome == GiveOutcome.Replaced));
        var tally = await stores[1].TallyAsync(Drafts.Survey, default);
        Assert.Equal((1, 39), (tally.Channels.Values.Sum(counts => counts.Answered), tally.Replaced));
        await DisposeAsync(stores);
    }

    [StoreFact]
    public async Task Everything_at_once_ends_without_a_deadlock_and_with_the_right_counts()
    {
        var stores = await OpenSeveralAsync();
        var codes = Enumerable.Range(0, 20).Select(Drafts.Code).ToList();
        await stores[0].IssueCodesAsync(Drafts.Survey, codes, default);

        var giving = Enumerable.Range(0, 300).Select(async number =>
        {
            var store = stores[number % Stores];
            var answer = await store.GiveAsync(Drafts.Numbered(number), default);
            if (number % 5 == 0)
                Assert.True(await store.ExcludeAsync(answer.Receipt!, Model.Satisfaction.ExclusionReason.Malicious, default));
            if (number % 50 == 0)
                Assert.True(await store.IssueCodesAsync(Drafts.Survey, [.. codes.AsEnumerable().Reverse()], default));
            return answer.Outcome;
        });
        var outcomes = await Task.WhenAll(giving);

        Assert.All(outcomes, outcome => Assert.True(outcome is GiveOutcome.Stored or GiveOutcome.Replaced, $"{outcome}"));
        Assert.Equal(await CountAsync(stores[0]), TallyText.Of(await stores[0].TallyAsync(Drafts.Survey, default)));
        await DisposeAsync(stores);
    }

    [StoreFact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        var database = await server.CreateDatabaseAsync();
        await using (var store = await OpenAsync(database))
            await ScalarAsync(database, "INSERT INTO disclosure_feedback.schema_version VALUES (9999) RETURNING version");

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync(database));

        Assert.Contains("请升级反馈服务", error.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task A_server_that_is_not_there_is_said_to_be_unavailable()
    {
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync("Host=127.0.0.1;Port=1;Timeout=1"));

        Assert.Contains("PostgreSQL 数据库无法使用", error.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task A_server_that_dies_makes_ratings_unavailable_and_keeps_what_it_acknowledged()
    {
        await using var store = await OpenAsync(await server.CreateDatabaseAsync());
        await store.GiveAsync(Drafts.Open(1), default);
        server.Stop();
        try
        {
            Assert.Equal(new GiveResult(GiveOutcome.Unavailable), await store.GiveAsync(Drafts.Open(2), default));
            Assert.False(await store.ExcludeAsync(Drafts.Receipt(1), null, default));
            Assert.NotNull(await store.CheckAsync(default));
            await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.TallyAsync(Drafts.Survey, default));
        }
        finally
        {
            await server.StartAsync();
        }

        // Connections of the pool that died are noticed one by one; then it goes on by itself.
        while (await store.CheckAsync(default) is not null)
            await Task.Yield();
        Assert.NotNull(await store.FindAsync(Drafts.Receipt(1), default));
        Assert.Equal(GiveOutcome.Stored, (await store.GiveAsync(Drafts.Open(2), default)).Outcome);
    }

    private async Task<IFeedbackStore[]> OpenSeveralAsync()
    {
        var database = await server.CreateDatabaseAsync();
        var stores = new List<IFeedbackStore>();
        for (var i = 0; i < Stores; i++)
            stores.Add(await OpenAsync($"{database};Application Name=store-{i};Maximum Pool Size=8"));
        return [.. stores];
    }

    private static Task<IFeedbackStore> OpenAsync(string connection) =>
        FeedbackStores.OpenAsync(new FeedbackStoreOptions { PostgreSql = connection }, logger: null, default);

    private static async Task DisposeAsync(IEnumerable<IFeedbackStore> stores)
    {
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    // The counts as the ratings themselves say.
    private static async Task<string> CountAsync(IFeedbackStore store)
    {
        var tally = SurveyTally.Empty with { Invited = 20 };
        await foreach (var rating in store.ReadAsync(Drafts.Survey, default))
            tally = tally.With(rating);
        return TallyText.Of(tally);
    }

    private static async Task<int> ScalarAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        return (int)(await command.ExecuteScalarAsync())!;
    }
}
