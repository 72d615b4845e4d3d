using System.Collections.Concurrent;
using System.Text.Json;
using Disclosure.FeedbackApi.Results;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Disclosure.FeedbackApi.Api.Tests.Results;

/// <summary>
/// A survey is large here from ten ratings on: when it is over, and something was taken out, the result before is given while the next is
/// made.
/// </summary>
public sealed class LargeSurveyTests : IAsyncLifetime
{
    private const int Given = 12;

    private readonly ReadingGate _gate = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private FeedbackServer _server = null!;
    private readonly List<string> _receipts = [];

    public async Task InitializeAsync()
    {
        _server = await FeedbackServer.StartAsync(replace: services =>
        {
            _gate.Over(services);
            services.AddSingleton(new ResultPace(LargeFrom: 10));
            services.AddSingleton<ILoggerProvider>(new LogLines(_errors));
        });
        foreach (var code in await _server.IssueAsync(Given))
            _receipts.Add(await _server.GiveAsync(5, code));
        await _server.ResultAsync();
        // Only numbers are told of an open survey, and nothing is read for them.
        Assert.Equal(0, _gate.Readings);
        _server.GoTo(FeedbackServer.AfterLast);
        Assert.Equal(Given, await ValidAsync());
        Assert.Equal(1, _gate.Readings);
    }

    public async Task DisposeAsync()
    {
        _gate.Open();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task The_result_before_is_given_while_the_next_is_made_once_and_then_the_next()
    {
        _gate.Close();
        await ExcludeAsync(0);

        var meanwhile = await _server.ResultAsync();
        await _gate.Reached;
        Assert.Equal(Given, await ValidAsync());

        Assert.Equal(
            (Given, Given, true),
            (ValidOf(meanwhile), meanwhile.GetProperty("leaves").GetInt32(), meanwhile.GetProperty("isFinal").GetBoolean()));
        _gate.Open();
        await Book.SettledAsync();
        Assert.Equal(Given - 1, await ValidAsync());
        Assert.Equal(2, _gate.Readings);
    }

    [Fact]
    public async Task When_a_rating_is_taken_out_while_the_list_is_read_it_is_read_again()
    {
        _gate.Close();
        await ExcludeAsync(0);
        await _server.ResultAsync();
        await _gate.Reached;
        await ExcludeAsync(1);
        _gate.Open();
        await Book.SettledAsync();

        Assert.Equal(Given - 2, await AgreedAsync());
        Assert.Equal(3, _gate.Readings);
    }

    [Fact]
    public async Task What_failed_is_logged_and_said_by_readyz_and_tried_again_after_a_pause()
    {
        _gate.FailNext(new StoreUnavailableException("坏了"));
        await ExcludeAsync(0);

        Assert.Equal(Given, await ValidAsync());
        await Book.SettledAsync();
        Assert.Contains(_errors, line => line.Contains(SampleSurveys.Open, StringComparison.Ordinal));
        Assert.Equal(("degraded", $"评价结果未能更新：{SampleSurveys.Open}。公布的是上一次的结果，稍后再算。"), await HealthAsync());
        Assert.Equal(Given, await ValidAsync());
        await Book.SettledAsync();
        Assert.Equal(2, _gate.Readings);

        _server.Time.Advance(TimeSpan.FromSeconds(1));
        await ValidAsync();
        await Book.SettledAsync();
        Assert.Equal(Given - 1, await AgreedAsync());
        Assert.Equal(("ok", ""), await HealthAsync());
    }

    [Fact]
    public async Task A_result_that_cannot_be_made_at_the_start_is_logged_and_said_by_readyz_until_it_can()
    {
        Forget();
        _gate.FailNext(new StoreUnavailableException("坏了"));
        await _server.RestartAsync();
        await WarmingAsync();
        Assert.Contains(_errors, line => line.Contains(SampleSurveys.Open, StringComparison.Ordinal));
        Assert.Equal("degraded", (await HealthAsync()).Status);

        Assert.Equal(Given, await AgreedAsync());

        Assert.Equal(("ok", ""), await HealthAsync());
    }

    [Fact]
    public async Task Stopping_the_service_ends_what_is_being_made()
    {
        _gate.Close();
        await ExcludeAsync(0);
        await _server.ResultAsync();
        await _gate.Reached;

        await _server.StopAsync();

        Assert.Equal(1, _gate.Cancelled);
        Assert.Empty(_errors);
    }

    [Fact]
    public async Task After_a_start_what_was_published_is_there_without_reading_a_rating()
    {
        await _server.RestartAsync();
        await WarmingAsync();

        Assert.Equal(Given, await AgreedAsync());
        Assert.Equal(1, _gate.Readings);
    }

    [Fact]
    public async Task After_a_start_a_result_that_was_never_published_is_made_before_anybody_asks()
    {
        Forget();
        await _server.RestartAsync();
        await WarmingAsync();
        Assert.Equal(2, _gate.Readings);

        Assert.Equal(Given, await AgreedAsync());
        Assert.Equal(2, _gate.Readings);
    }

    [Fact]
    public async Task Who_asks_before_there_is_any_result_waits_for_the_one_being_made()
    {
        Forget();
        _gate.Close();
        await _server.RestartAsync();
        await _gate.Reached;
        var asked = ValidAsync();
        Assert.Equal(System.Net.HttpStatusCode.OK, (await _server.Client.GetAsync("readyz")).StatusCode);
        Assert.False(asked.IsCompleted);

        _gate.Open();

        Assert.Equal(Given, await asked);
        Assert.Equal(2, _gate.Readings);
    }

    [Fact]
    public async Task Who_asks_first_after_the_last_day_and_does_not_wait_leaves_it_to_be_made_for_the_next()
    {
        var gate = new ReadingGate();
        await using var server = await FeedbackServer.StartAsync(replace: services =>
        {
            gate.Over(services);
            services.AddSingleton(new ResultPace(LargeFrom: 10));
        });
        foreach (var code in await server.IssueAsync(Given))
            await server.GiveAsync(5, code);
        server.GoTo(FeedbackServer.AfterLast);
        gate.Close();
        using var patience = new CancellationTokenSource();
        var asked = server.Client.GetAsync($"api/surveys/{SampleSurveys.Open}/result", patience.Token);
        await gate.Reached;
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        gate.Open();

        Assert.Equal(Given, ValidOf(await server.ResultAsync()));
        Assert.Equal((1, 0), (gate.Readings, gate.Cancelled));
    }

    private async Task ExcludeAsync(int number) =>
        Assert.True(await _server.Store.ExcludeAsync(_receipts[number], ExclusionReason.Mistaken, default));

    // As before there was a place for what was published.
    private void Forget() => File.Delete(Path.Combine(_server.Options.Data, "published", $"{SampleSurveys.Open}.result"));

    private ResultBook Book => _server.Services.GetRequiredService<ResultBook>();

    private Task WarmingAsync() => _server.Services.GetServices<IHostedService>().OfType<ResultWarming>().Single().ExecuteTask!;

    private async Task<int> ValidAsync() => ValidOf(await _server.ResultAsync());

    // The leaves are as many as the counts say, and give the root.
    private async Task<int> AgreedAsync()
    {
        var result = await _server.ResultAsync();
        var leaves = await _server.GetAsync($"api/surveys/{SampleSurveys.Open}/leaves");
        string[] hashes = [.. leaves.GetProperty("leaves").EnumerateArray().Select(leaf => leaf.GetString()!)];
        if (leaves.GetProperty("root").GetString() == result.GetProperty("root").GetString())
            Assert.Equal(ValidOf(result), hashes.Length);
        Assert.Equal(leaves.GetProperty("root").GetString(), ReceiptTree.OfLeaves(hashes).Root);
        Assert.Equal(ValidOf(result), result.GetProperty("leaves").GetInt32());
        return ValidOf(result);
    }

    // Answers 200: ratings are taken all the same.
    private async Task<(string Status, string Faults)> HealthAsync()
    {
        var health = await _server.GetAsync("readyz");
        return (health.GetProperty("status").GetString()!, string.Join('\n', health.GetProperty("faults").EnumerateArray()));
    }

    private static int ValidOf(JsonElement result) => result.GetProperty("scored").GetProperty("valid").GetInt32();
}
