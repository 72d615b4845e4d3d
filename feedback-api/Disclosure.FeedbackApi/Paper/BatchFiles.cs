using System.Text.Json;
using Disclosure.FeedbackApi.Files;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>The batches, a file each beside the store.</summary>
internal sealed class BatchFiles(string folder)
{
    private readonly string _folder = Path.Combine(folder, "batches");

    /// <summary>A batch; nothing where there is none.</summary>
    public PaperBatch? Find(string survey, string batch)
    {
        var path = PathOf(survey, batch);
        return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), PaperJson.Lines.PaperBatch) : null;
    }

    /// <summary>The batches of a survey, by number.</summary>
    public IReadOnlyList<PaperBatch> Of(string survey)
    {
        var folder = new DirectoryInfo(Path.Combine(_folder, survey));
        return folder.Exists
            ? [.. folder.EnumerateFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => Find(survey, Path.GetFileNameWithoutExtension(file.Name))!)]
            : [];
    }

    /// <summary>Keeps a batch. It is on disk before the call returns.</summary>
    public void Save(PaperBatch batch)
    {
        Directory.CreateDirectory(Path.Combine(_folder, batch.Survey));
        PrivateFile.Write(PathOf(batch.Survey, batch.Batch), JsonSerializer.SerializeToUtf8Bytes(batch, PaperJson.Lines.PaperBatch));
    }

    /// <summary>Takes back a batch that was keyed once.</summary>
    public void Remove(PaperBatch batch) => File.Delete(PathOf(batch.Survey, batch.Batch));

    // Survey and batch have been checked to be letters, digits and dashes.
    private string PathOf(string survey, string batch) => Path.Combine(_folder, survey, batch + ".json");
}
