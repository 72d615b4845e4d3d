using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace Disclosure.Benchmarks.Ratings.Http;

/// <summary>Asks a service for the result of the survey and takes the time.</summary>
internal sealed class ResultClient(string address) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>The time to the result, and how many valid ratings it counts.</summary>
    public async Task<(TimeSpan Time, int Valid)> ResultAsync()
    {
        var start = Stopwatch.GetTimestamp();
        var result = await _client.GetFromJsonAsync<JsonElement>($"api/surveys/{RatingStream.Survey}/result").ConfigureAwait(false);
        return (Stopwatch.GetElapsedTime(start), result.GetProperty("scored").GetProperty("valid").GetInt32());
    }

    /// <summary>Asks many times over; the times in order of their length.</summary>
    public async Task<TimeSpan[]> ResultsAsync(int count)
    {
        var times = new TimeSpan[count];
        for (var i = 0; i < count; i++)
            times[i] = (await ResultAsync().ConfigureAwait(false)).Time;
        Array.Sort(times);
        return times;
    }

    /// <summary>Asks until the result counts so many; the time of the slowest answer, and until it did.</summary>
    public async Task<(TimeSpan Slowest, TimeSpan Until)> UntilAsync(int valid)
    {
        var start = Stopwatch.GetTimestamp();
        var slowest = TimeSpan.Zero;
        while (true)
        {
            var (time, counted) = await ResultAsync().ConfigureAwait(false);
            slowest = time > slowest ? time : slowest;
            if (counted >= valid)
                return (slowest, Stopwatch.GetElapsedTime(start));
            await Task.Delay(TimeSpan.FromMilliseconds(20)).ConfigureAwait(false);
        }
    }

    /// <summary>Rates with a code; the receipt.</summary>
    public async Task<string> RateAsync(string code)
    {
        var rating = new { survey = RatingStream.Survey.Value, token = code, level = 5, key = $"benchmark-{code}" };
        var answer = await _client.PostAsJsonAsync("api/ratings", rating).ConfigureAwait(false);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>().ConfigureAwait(false)).GetProperty("receipt").GetString()!;
    }

    /// <summary>The time to what became of a receipt.</summary>
    public async Task<TimeSpan> ReceiptAsync(string receipt)
    {
        var start = Stopwatch.GetTimestamp();
        await _client.GetFromJsonAsync<JsonElement>($"api/receipts/{receipt}").ConfigureAwait(false);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}
