using Disclosure.Generator.Satisfaction;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Generator.Commands.Survey;

/// <summary>Where results come from: the feedback API, or files that it exported.</summary>
internal sealed class ResultSource : IDisposable
{
    private readonly HttpClient? _http;
    private readonly FileInfo? _file;
    private readonly FileInfo? _leaves;

    private ResultSource(HttpClient? http, FileInfo? file, FileInfo? leaves) => (_http, _file, _leaves) = (http, file, leaves);

    public static ResultSource Of(SiteAddress? api, FileInfo? file, FileInfo? leaves) =>
        new(api is null ? null : SurveyApi.ClientOf(api), file, leaves);

    /// <summary>The result of a survey, or why it can't be had, and its leaves, one a line.</summary>
    public async Task<(SurveyResultReading Result, string Leaves)> Of(SurveyId survey, CancellationToken stop)
    {
        if (_http is not null)
        {
            var api = new SurveyApi(_http);
            var result = await api.ResultOf(survey, stop).ConfigureAwait(false);
            if (result.Result is null)
                return (result, "");
            var (leaves, problem) = await api.LeavesOf(survey, stop).ConfigureAwait(false);
            if (problem.Length == 0 && leaves.Length == 0 && result.Result.Leaves > 0)
                problem = "回答里没有回执清单。";
            return problem.Length == 0 ? (result, leaves) : (new SurveyResultReading(null, problem), "");
        }

        var exported = SurveyResult.Read(await ReadAsync(_file!, stop).ConfigureAwait(false));
        return (exported, _leaves is null ? "" : SurveyLeaves.Read(await ReadAsync(_leaves, stop).ConfigureAwait(false)));
    }

    // A pipe may never be written to: then only the user can end the wait.
    private static Task<byte[]> ReadAsync(FileInfo file, CancellationToken stop) =>
        Abandonable.Run(() => File.ReadAllBytes(file.FullName), stop);

    /// <inheritdoc/>
    public void Dispose() => _http?.Dispose();
}
