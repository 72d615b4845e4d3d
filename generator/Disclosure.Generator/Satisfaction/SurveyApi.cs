using System.Net;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Generator.Satisfaction;

/// <summary>The feedback API as the survey commands ask it.</summary>
/// <param name="http">The client; its base address is the API's.</param>
internal sealed class SurveyApi(HttpClient http)
{
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>A client of the API at <paramref name="address"/>, which may lie under a path.</summary>
    /// <param name="address">The address.</param>
    /// <param name="handler">How it asks; nothing for the usual way.</param>
    public static HttpClient ClientOf(SiteAddress address, SocketsHttpHandler? handler = null) => new(handler ?? new SocketsHttpHandler())
    {
        BaseAddress = address.Root,
        MaxResponseContentBufferSize = MostBytes,
        Timeout = TimeSpan.FromSeconds(60),
    };

    /// <summary>The result of a survey, or why it can't be had.</summary>
    public async Task<SurveyResultReading> ResultOf(SurveyId survey, CancellationToken stop)
    {
        var (bytes, problem) = await Get($"api/surveys/{survey}/result", stop).ConfigureAwait(false);
        return bytes is null ? new SurveyResultReading(null, problem) : SurveyResult.Read(bytes);
    }

    /// <summary>The list of leaves of a survey, one a line, or why it can't be had: without it nobody could look for a receipt.</summary>
    public async Task<(string Leaves, string Problem)> LeavesOf(SurveyId survey, CancellationToken stop)
    {
        var (bytes, problem) = await Get($"api/surveys/{survey}/leaves", stop).ConfigureAwait(false);
        return bytes is null ? ("", problem) : (SurveyLeaves.Read(bytes), "");
    }

    private async Task<(byte[]? Bytes, string Problem)> Get(string path, CancellationToken stop)
    {
        try
        {
            using var response = await http.GetAsync(new Uri(path, UriKind.Relative), stop).ConfigureAwait(false);
            return response.StatusCode == HttpStatusCode.OK
                ? (await response.Content.ReadAsByteArrayAsync(stop).ConfigureAwait(false), "")
                : (null, $"{http.BaseAddress}{path} 回答 {(int)response.StatusCode}。");
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            return (null, $"{http.BaseAddress}{path} 连接不上。");
        }
    }
}
