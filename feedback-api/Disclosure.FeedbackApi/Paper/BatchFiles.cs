using Disclosure.Model.Satisfaction;
using Disclosure.Staff.Files;
using System.Text.Json;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>The batches, a file each beside the store.</summary>
internal sealed class BatchFiles(string folder)
{
    private readonly string _folder = Path.Combine(folder, "batches");

    /// <summary>A batch; nothing where there is none.</summary>
    public PaperBatch? Find(SurveyId survey, string batch)
    {
        var path = PathOf(survey, batch);
        return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), PaperJson.Lines.PaperBatch) : null;
    }

    /// <summary>The batches of a survey, by number.</summary>
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

    /// <summary>Keeps a batch. It is on disk before the call returns.</summary>
    public void Save(PaperBatch batch)
    {
        Directory.CreateDirectory(Path.Combine(_folder, batch.Survey.Value));
        PrivateFile.Write(PathOf(batch.Survey, batch.Batch), JsonSerializer.SerializeToUtf8Bytes(batch, PaperJson.Lines.PaperBatch));
    }

    /// <summary>Takes back a batch that was keyed once.</summary>
    public void Remove(PaperBatch batch) => File.Delete(PathOf(batch.Survey, batch.Batch));

    // A batch has been checked to be letters, digits and dashes, as surveys are.
    private string PathOf(SurveyId survey, string batch) => Path.Combine(_folder, survey.Value, batch + ".json");
}
