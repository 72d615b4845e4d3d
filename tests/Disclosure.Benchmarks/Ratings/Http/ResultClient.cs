using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace Disclosure.Benchmarks.Ratings.Http;

/// <summary>Asks a service for the result of the survey and takes the time.</summary>
internal sealed class ResultClient(string address) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>The time to the result.</summary>
    public async Task<TimeSpan> ResultAsync()
    {
        var start = Stopwatch.GetTimestamp();
        var result = await _client.GetFromJsonAsync<JsonElement>($"api/surveys/{RatingStream.Survey}/result").ConfigureAwait(false);
        return result.GetProperty("isFinal").GetBoolean()
            ? Stopwatch.GetElapsedTime(start)
            : throw new InvalidOperationException("The result is not the last.");
    }

    /// <summary>Asks many times over; the times in order of their length.</summary>
    public async Task<TimeSpan[]> ResultsAsync(int count)
    {
        var times = new TimeSpan[count];
        for (var i = 0; i < count; i++)
            times[i] = await ResultAsync().ConfigureAwait(false);
        Array.Sort(times);
        return times;
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
