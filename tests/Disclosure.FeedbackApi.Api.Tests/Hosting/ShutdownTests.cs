using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Disclosure.FeedbackApi.Api.Tests.Ratings;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Microsoft.AspNetCore.Builder;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

/// <summary>
/// Stopping while requests are on their way: none that was taken goes without its answer, none that was acknowledged is lost.
/// </summary>
public sealed class ShutdownTests
{
    private const int Many = 32;

    [Fact]
    public async Task Requests_that_were_taken_before_it_stops_are_answered_and_stored()
    {
        var gate = new RequestGate(Many);
        await using var server = await FeedbackServer.StartAsync(Unlimited, gate.Stand);
        var giving = Enumerable.Range(0, Many).Select(_ => server.GiveAsync(Rating(Keys.Next()))).ToList();
        await gate.Enough;

        var stopping = server.StopAsync();
        await NoLongerListensAsync(server);
        Assert.False(stopping.IsCompleted);
        gate.Open();
        var receipts = await Task.WhenAll(giving.Select(async answer => await ReceiptAsync(await answer)));
        await stopping;

        await server.RestartAsync();
        Assert.Equal(Many, await server.StoredAsync());
        await FoundAsync(server, receipts);
    }

    [Fact]
    public async Task A_body_that_is_half_here_when_it_stops_may_come_to_its_end()
    {
        var gate = new RequestGate(Many);
        gate.Open();
        await using var server = await FeedbackServer.StartAsync(Unlimited, gate.Stand);
        var body = Enumerable.Range(0, Many).Select(_ =>
            $$"""{"survey":"{{SampleSurveys.Open}}","level":5,"key":"{{Keys.Next()}}"}""").ToList();
        var connections = body.Select(_ => new TcpClient(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port)).ToList();
        for (var i = 0; i < Many; i++)
            await WriteAsync(
                connections[i],
                "POST /api/ratings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + $"Content-Length: {body[i].Length}\r\n\r\n{body[i][..10]}");
        await gate.Enough;

        var stopping = server.StopAsync();
        await NoLongerListensAsync(server);
        var receipts = new List<string>();
        for (var i = 0; i < Many; i++)
        {
            await WriteAsync(connections[i], body[i][10..]);
            receipts.Add(ReceiptOf(await new StreamReader(connections[i].GetStream()).ReadToEndAsync()));
            connections[i].Dispose();
        }

        await stopping;
        await server.RestartAsync();
        Assert.Equal(Many, await server.StoredAsync());
        await FoundAsync(server, receipts);
    }

    [Fact]
    public async Task Under_load_whatever_was_taken_is_answered_and_whatever_was_acknowledged_is_found()
    {
        var taken = new ConcurrentDictionary<string, bool>();
        await using var server = await FeedbackServer.StartAsync(Unlimited, app => app.Use((context, next) =>
        {
            taken[context.Request.Headers["X-Key"].ToString()] = true;
            return next(context);
        }));
        var acknowledged = new ConcurrentDictionary<string, string>();
        var warm = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var clients = Enumerable.Range(0, 8).Select(_ => GiveUntilRefusedAsync(server, acknowledged, warm)).ToList();
        await warm.Task;
        await server.StopAsync();
        await Task.WhenAll(clients);

        Assert.Equal(taken.Keys.Order(), acknowledged.Keys.Order());
        await server.RestartAsync();
        Assert.Equal(acknowledged.Count, await server.StoredAsync());
        await FoundAsync(server, acknowledged.Values);
    }

    private static void Unlimited(FeedbackOptions options) =>
        (options.OpenRatingsPerAddress, options.RequestsPerAddress, options.RatingsPerSurvey) = (0, 0, 0);

    private static async Task GiveUntilRefusedAsync(
        FeedbackServer server, ConcurrentDictionary<string, string> acknowledged, TaskCompletionSource warm)
    {
        using var client = server.NewClient();
        while (true)
        {
            var key = Keys.Next();
            using var request = new HttpRequestMessage(HttpMethod.Post, "api/ratings")
            {
                Headers = { { "X-Key", key } },
                Content = JsonContent.Create(Rating(key)),
            };
            try
            {
                using var answer = await client.SendAsync(request);
                acknowledged[key] = await ReceiptAsync(answer);
            }
            catch (HttpRequestException)
            {
                return;
            }

            if (acknowledged.Count > 200)
                warm.TrySetResult();
        }
    }

    // The first thing that stopping does is to take no more connections.
    private static async Task NoLongerListensAsync(FeedbackServer server)
    {
        while (true)
        {
            try
            {
                using var connection = new TcpClient();
                await connection.ConnectAsync(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port);
                await Task.Yield();
            }
            catch (SocketException)
            {
                return;
            }
        }
    }

    private static object Rating(string key) => new { survey = SampleSurveys.Open, level = 5, key };

    private static async Task WriteAsync(TcpClient connection, string text) =>
        await connection.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text));

    private static async Task<string> ReceiptAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["receipt"]!.GetValue<string>();
    }

    private static string ReceiptOf(string answer)
    {
        Assert.StartsWith("HTTP/1.1 201", answer, StringComparison.Ordinal);
        return JsonNode.Parse(
            answer[answer.IndexOf('{', StringComparison.Ordinal)..(answer.LastIndexOf('}') + 1)])!["receipt"]!.GetValue<string>();
    }

    private static async Task FoundAsync(FeedbackServer server, IEnumerable<string> receipts)
    {
        foreach (var receipt in receipts)
            Assert.NotNull(await server.Store.FindAsync(receipt, CancellationToken.None));
    }
}
