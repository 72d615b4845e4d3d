using System.Collections.Concurrent;
using System.Text.Json;
using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Model.Satisfaction;
using Disclosure.Staff.Files;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>
/// The batches, a file each beside the store. One that is broken keeps nobody from the others: it is left out of lists, refused by itself,
/// and told by <see cref="Fault"/> until it is mended or moved away.
/// </summary>
internal sealed class BatchFiles(string folder) : IPaperBatches, IHasFault, IDisposable
{
    private readonly string _folder = Path.Combine(folder, "batches");
    private readonly ConcurrentDictionary<string, ((DateTime, long) Version, string? Fault)> _looked = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <inheritdoc/>
    public string? Fault => AllFiles().Select(FaultOf).FirstOrDefault(fault => fault is not null);

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
        if (!File.Exists(path))
            return null;
        var (found, fault) = Read(path);
        return fault is null ? found : throw new ProblemException(ProblemKinds.BatchState.With(fault));
    }

    /// <inheritdoc/>
    public IReadOnlyList<PaperBatch> Of(SurveyId survey)
    {
        var folder = new DirectoryInfo(Path.Combine(_folder, survey.Value));
        return folder.Exists
            ?
            [
                .. folder.EnumerateFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal)
                    .Select(file => Read(file.FullName).Batch).OfType<PaperBatch>(),
            ]
            : [];
    }

    /// <inheritdoc/>
    public void Save(PaperBatch batch)
    {
        PrivateFile.MakeFolder(_folder);
        PrivateFile.MakeFolder(Path.Combine(_folder, batch.Survey.Value));
        PrivateFile.Write(PathOf(batch.Survey, batch.Batch), JsonSerializer.SerializeToUtf8Bytes(batch, PaperJson.Lines.PaperBatch));
    }

    /// <inheritdoc/>
    public void Remove(PaperBatch batch) => File.Delete(PathOf(batch.Survey, batch.Batch));

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    // A batch has been checked to be letters, digits and dashes, as surveys are.
    private string PathOf(SurveyId survey, string batch) => Path.Combine(_folder, survey.Value, batch + ".json");

    private IEnumerable<string> AllFiles() => Directory.Exists(_folder)
        ? Directory.EnumerateFiles(_folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [];

    // Whoever asks whether the service is ready asks often: a file is read again where it changed.
    private string? FaultOf(string path)
    {
        var file = new FileInfo(path);
        var version = file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
        if (!_looked.TryGetValue(path, out var known) || known.Version != version)
            _looked[path] = known = (version, Read(path).Fault);
        return known.Fault;
    }

    private static (PaperBatch? Batch, string? Fault) Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var batch = JsonSerializer.Deserialize(File.ReadAllBytes(path), PaperJson.Lines.PaperBatch);
            return batch switch
            {
                { Version: > PaperBatch.Current } =>
                    (null, $"纸质批次 {name} 的格式版本是 {batch.Version}，本程序认识到 {PaperBatch.Current}：请升级反馈服务。"),
                { Batch.Length: > 0, First.Length: > 0, Lines: not null } => (batch, null),
                _ => (null, Broken(name)),
            };
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            return (null, Broken(name));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, $"纸质批次 {name} 打不开：{DiskTrouble.ReasonOf(error)}。");
        }
    }

    private static string Broken(string name) => $"纸质批次 {name} 的文件读不懂：被改动或损坏。请从备份放回，或查明后移走。";

    private sealed class Turn(SemaphoreSlim one) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            one.Release();
            return ValueTask.CompletedTask;
        }
    }
}
