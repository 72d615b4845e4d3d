using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Npgsql;

namespace Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

/// <summary>
/// Ratings that wait for one another and are committed together: somebody else has the survey's turn until they all wait.
/// </summary>
[NeedsPostgreSql]
[Collection(SharedServer.Name)]
public sealed class GroupCommitTests(PostgreSqlServer server) : IAsyncLifetime
{
    private string _database = "";
    private IFeedbackStore _store = null!;

    public async Task InitializeAsync()
    {
        _database = await server.CreateDatabaseAsync();
        _store = await FeedbackStores.OpenAsync(new FeedbackStoreOptions { PostgreSql = _database }, logger: null, default);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [StoreFact]
    public async Task What_waits_is_committed_in_one_transaction()
    {
        await using var turn = await SurveyTurn.TakeAsync(_database, Drafts.Survey);
        var answers = await GiveAsync([.. Enumerable.Range(0, 100).Select(number => Drafts.Open(number))]);

        await turn.DisposeAsync();

        Assert.All(await Task.WhenAll(answers), answer => Assert.Equal(GiveOutcome.Stored, answer.Outcome));
        Assert.Equal(2, await ScalarAsync("SELECT count(DISTINCT xmin::text)::integer FROM disclosure_feedback.rating"));
    }

    [StoreFact]
    public async Task A_rating_that_the_database_cannot_take_fails_alone()
    {
        await using var turn = await SurveyTurn.TakeAsync(_database, Drafts.Survey);
        var answers = await GiveAsync(
        [
            .. Enumerable.Range(0, 40).Select(number => Drafts.Open(number)),
            Drafts.Open(40) with { Comment = "\0" },
            Drafts.Open(41) with { Receipt = Drafts.Receipt(7) },
            .. Enumerable.Range(42, 40).Select(number => Drafts.Open(number)),
        ]);

        await turn.DisposeAsync();

        var outcomes = (await Task.WhenAll(answers))
            .Select((answer, at) => (answer.Outcome, at)).ToLookup(one => one.Outcome, one => one.at);
        Assert.Equal([40, 41], outcomes[GiveOutcome.Unavailable]);
        Assert.Equal(80, outcomes[GiveOutcome.Stored].Count());
        Assert.Equal(80, (await _store.TallyAsync(Drafts.Survey, default)).Answered);
    }

    [StoreFact]
    public async Task Of_one_key_the_first_holds_and_of_one_code_the_last_counts_in_the_order_they_came()
    {
        await _store.IssueCodesAsync(Drafts.Survey, [Drafts.Code(0)], default);
        await using var turn = await SurveyTurn.TakeAsync(_database, Drafts.Survey);
        var answers = await GiveAsync(
        [
            Drafts.Open(0),
            Drafts.Invited(1, Drafts.Code(0)),
            Drafts.Open(2) with { KeyHash = Drafts.Open(0).KeyHash },
            Drafts.Invited(3, Drafts.Code(0)),
            Drafts.Invited(4, Drafts.Code(0)),
            Drafts.Invited(5, Drafts.Code(1)),
        ]);

        await turn.DisposeAsync();

        Assert.Equal(
            [
                GiveOutcome.Stored, GiveOutcome.Stored, GiveOutcome.Repeated, GiveOutcome.Replaced, GiveOutcome.Replaced,
                GiveOutcome.UnknownCode,
            ],
            (await Task.WhenAll(answers)).Select(answer => answer.Outcome));
        Assert.Equal(Drafts.Receipt(0), (await answers[2]).Receipt);
        Assert.True((await _store.FindAsync(Drafts.Receipt(3), default))!.IsReplaced);
        Assert.False((await _store.FindAsync(Drafts.Receipt(4), default))!.IsReplaced);
    }

    [StoreFact]
    public async Task Reasons_stay_with_their_ratings()
    {
        await using var turn = await SurveyTurn.TakeAsync(_database, Drafts.Survey);
        string[][] reasons = [[], ["slow", "rude"], [], ["slow"], ["rude", "slow", "rude"]];
        var answers = await GiveAsync([.. reasons.Select((some, number) => Drafts.Open(number) with { Reasons = [.. some] })]);

        await turn.DisposeAsync();

        await Task.WhenAll(answers);
        for (var number = 0; number < reasons.Length; number++)
            Assert.Equal<string>(reasons[number], (await _store.FindAsync(Drafts.Receipt(number), default))!.Reasons);
    }

    [StoreFact]
    public async Task What_nobody_waits_for_any_more_is_not_stored_and_holds_up_nobody()
    {
        using var leaving = new CancellationTokenSource();
        await using var turn = await SurveyTurn.TakeAsync(_database, Drafts.Survey);
        var first = await GiveAsync([Drafts.Open(0)]);
        var abandoned = _store.GiveAsync(Drafts.Open(1), leaving.Token).AsTask();
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => abandoned);

        await turn.DisposeAsync();

        Assert.Equal(GiveOutcome.Stored, (await first[0]).Outcome);
        Assert.Equal(GiveOutcome.Stored, (await _store.GiveAsync(Drafts.Open(2), default)).Outcome);
        Assert.Null(await _store.FindAsync(Drafts.Receipt(1), default));
    }

    [StoreFact]
    public async Task More_than_may_wait_are_busy_and_all_others_are_stored()
    {
        await using var turn = await SurveyTurn.TakeAsync(_database, Drafts.Survey);
        var answers = await GiveAsync([.. Enumerable.Range(0, 6_000).Select(number => Drafts.Open(number))]);

        await turn.DisposeAsync();

        var outcomes = (await Task.WhenAll(answers)).CountBy(answer => answer.Outcome).ToDictionary();
        Assert.True(outcomes[GiveOutcome.Busy] >= 6_000 - 4_096 - 1_024, $"{outcomes[GiveOutcome.Busy]}");
        Assert.Equal(6_000, outcomes[GiveOutcome.Busy] + outcomes[GiveOutcome.Stored]);
        Assert.Equal(outcomes[GiveOutcome.Stored], (await _store.TallyAsync(Drafts.Survey, default)).Answered);
    }

    [StoreFact]
    public async Task A_connection_that_breaks_makes_its_ratings_unavailable_and_the_next_are_stored()
    {
        await using var turn = await SurveyTurn.TakeAsync(_database, Drafts.Survey);
        var answers = await GiveAsync([Drafts.Open(0), Drafts.Open(1)]);

        await ScalarAsync("SELECT count(pg_terminate_backend(pid))::integer FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");

        Assert.Equal(GiveOutcome.Unavailable, (await answers[0]).Outcome);
        await turn.DisposeAsync();
        Assert.Equal(GiveOutcome.Stored, (await answers[1]).Outcome);
        Assert.Equal(GiveOutcome.Stored, (await _store.GiveAsync(Drafts.Open(0), default)).Outcome);
    }

    [StoreFact]
    public async Task A_store_that_closes_writes_what_it_took_and_takes_no_more()
    {
        await using var turn = await SurveyTurn.TakeAsync(_database, Drafts.Survey);
        var answers = await GiveAsync([Drafts.Open(0), Drafts.Open(1)]);

        var closing = _store.DisposeAsync().AsTask();
        await turn.DisposeAsync();
        await closing;

        Assert.All(await Task.WhenAll(answers), answer => Assert.Equal(GiveOutcome.Stored, answer.Outcome));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await _store.GiveAsync(Drafts.Open(2), default));
    }

    [StoreFact]
    public async Task Over_a_new_database_a_key_is_looked_for_by_its_own_index_and_not_by_a_walk_through_its_survey()
    {
        // A plan that is made while the table is empty is kept until somebody counts its rows.
        await using var source = NpgsqlDataSource.Create($"{_database};Search Path=disclosure_feedback;Options=-c enable_seqscan=off");
        await using var command = source.CreateCommand("EXPLAIN SELECT * FROM rating WHERE survey = 'a' AND key_hash = 'b'");

        Assert.Contains("rating_key", (string)(await command.ExecuteScalarAsync())!, StringComparison.Ordinal);
    }

    // The first is on its way when the others come.
    private async Task<Task<GiveResult>[]> GiveAsync(RatingDraft[] drafts)
    {
        var first = _store.GiveAsync(drafts[0], default).AsTask();
        while (await ScalarAsync("SELECT count(*)::integer FROM pg_locks WHERE locktype = 'advisory' AND NOT granted") == 0)
            await Task.Yield();
        return [first, .. drafts[1..].Select(draft => _store.GiveAsync(draft, default).AsTask())];
    }

    private async Task<int> ScalarAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_database);
        await using var command = source.CreateCommand(sql);
        return (int)(await command.ExecuteScalarAsync())!;
    }
}
