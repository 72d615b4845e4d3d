using Disclosure.Staff.Files;
using System.Collections.Concurrent;
using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Journal;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results.Published;

/// <summary>Keeps published results in a file each in the data folder, for one process.</summary>
internal sealed class PublishedResultFiles(string folder) : IPublishedResults
{
    private readonly string _folder = Path.Combine(folder, "published");
    private readonly ConcurrentDictionary<SurveyId, int> _numbers = new();
    private readonly Lock _keeping = new();

    /// <inheritdoc/>
    public ValueTask<int> NumberAsync(SurveyId survey, CancellationToken cancellation) =>
        ValueTask.FromResult(_numbers.GetOrAdd(survey, _ => Read(survey)?.Number ?? 0));

    /// <inheritdoc/>
    public ValueTask<KeptVersion?> ReadAsync(SurveyId survey, CancellationToken cancellation)
    {
        var version = Read(survey);
        _numbers[survey] = version?.Number ?? 0;
        return ValueTask.FromResult(version);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryKeepAsync(KeptVersion version, CancellationToken cancellation)
    {
        if (await NumberAsync(version.Survey, cancellation) != version.Number - 1)
            return false;
        var bytes = PublishedFormat.Write(version);
        lock (_keeping)
        {
            if (_numbers[version.Survey] != version.Number - 1)
                return false;
            Write(version.Survey, bytes);
            _numbers[version.Survey] = version.Number;
            return true;
        }
    }

    private void Write(SurveyId survey, byte[] bytes)
    {
        try
        {
            DataFolder.Make(_folder);
            PrivateFile.Write(PathOf(survey), bytes);
            FolderSync.Sync(_folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new StoreUnavailableException($"公布的结果写不进数据目录：{survey}。公布的仍是上一次的结果。", error);
        }
    }

    private KeptVersion? Read(SurveyId survey)
    {
        try
        {
            return File.Exists(PathOf(survey)) ? PublishedFormat.Read(survey, File.ReadAllBytes(PathOf(survey))) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new StoreUnavailableException($"公布过的结果 published/{survey}.result 读不出：{error.Message}", error);
        }
    }

    private string PathOf(SurveyId survey) => Path.Combine(_folder, survey.Value + ".result");
}
