using Disclosure.Model.Satisfaction;
using Disclosure.Staff.Files;
using System.Text.Json;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>The batches, a file each beside the store.</summary>
internal sealed class BatchFiles(string folder) : IPaperBatches, IDisposable
{
    private readonly string _folder = Path.Combine(folder, "batches");
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <inheritdoc/>
    public async ValueTask<IAsyncDisposable> TakeTurnAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        return new Turn(_one);
    }

    /// <inheritdoc/>
    public PaperBatch? Find(SurveyId survey, string batch)
    {
        var path = PathOf(survey, batch);
        return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), PaperJson.Lines.PaperBatch) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<PaperBatch> Of(SurveyId survey)
    {
        var folder = new DirectoryInfo(Path.Combine(_folder, survey.Value));
        return folder.Exists
            ?
            [
                .. folder.EnumerateFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal)
                    .Select(file => Find(survey, Path.GetFileNameWithoutExtension(file.Name))!)
            ]
            : [];
    }

    /// <inheritdoc/>
    public void Save(PaperBatch batch)
    {
        Directory.CreateDirectory(Path.Combine(_folder, batch.Survey.Value));
        PrivateFile.Write(PathOf(batch.Survey, batch.Batch), JsonSerializer.SerializeToUtf8Bytes(batch, PaperJson.Lines.PaperBatch));
    }

    /// <inheritdoc/>
    public void Remove(PaperBatch batch) => File.Delete(PathOf(batch.Survey, batch.Batch));

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    // A batch has been checked to be letters, digits and dashes, as surveys are.
    private string PathOf(SurveyId survey, string batch) => Path.Combine(_folder, survey.Value, batch + ".json");

    private sealed class Turn(SemaphoreSlim one) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            one.Release();
            return ValueTask.CompletedTask;
        }
    }
}
