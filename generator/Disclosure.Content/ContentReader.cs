using Disclosure.Content.Files;
using Disclosure.Content.Records;
using Disclosure.Model.Checks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Content;

/// <summary>
/// Reads a content folder. It never throws for what the folder holds: whatever is wrong with a file is a finding, and no
/// file keeps another from being read. The same content gives the same reading.
/// </summary>
public static class ContentReader
{
    /// <summary>Reads every file of <paramref name="folder"/>, several at a time.</summary>
    public static ContentReading Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var listing = ContentFolder.List(folder);
        var readings = ReadFiles(listing.Files);
        var findings = new List<Finding>(listing.Findings);
        foreach (var reading in readings)
            findings.AddRange(reading.Findings);
        var files = FilesByKey(readings, findings);
        var portal = PortalOf(readings, findings, folder);
        TellReportsWithoutEvaluation(readings, findings);
        return new ContentReading(new PlaceLocator(files))
        {
            Records = new RecordSet(portal, RecordsOf(readings).ToList()),
            Articles =
            [
                .. readings.Select(reading => reading.Article).OfType<Model.Articles.Article>()
                    .OrderBy(article => article.Section).ThenBy(article => article.Order)
                    .ThenBy(article => article.Name, StringComparer.Ordinal),
            ],
            Glossary =
            [
                .. readings.Select(reading => reading.Term).OfType<Model.Articles.GlossaryTerm>()
                    .OrderBy(term => term.Order).ThenBy(term => term.Name, StringComparer.Ordinal),
            ],
            Findings = [.. findings],
        };
    }

    private static FileReading[] ReadFiles(IReadOnlyList<ContentFile> files)
    {
        var readings = new FileReading[files.Count];
        Parallel.For(
            0,
            files.Count,
            () => new FileReader(),
            (at, _, reader) =>
            {
                readings[at] = reader.Read(files[at]);
                return reader;
            },
            _ => { });
        return readings;
    }

    // Evaluations with their reports and results of surveys with their leaves, which stand beside them.
    private static IEnumerable<IDisclosureRecord> RecordsOf(FileReading[] readings)
    {
        var reports = readings
            .Where(reading => reading.Report is not null)
            .ToDictionary(reading => reading.File.PathWith(".yaml"), reading => reading.Report!, StringComparer.Ordinal);
        var leaves = readings
            .Where(reading => reading.Leaves is not null)
            .ToDictionary(reading => reading.File.Path, reading => reading.Leaves!, StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            if (reading.Record is SatisfactionResult result && leaves.TryGetValue(ContentLayout.LeavesPathOf(result), out var list))
                yield return result with { LeafList = list };
            else if (reading.Record is Evaluation evaluation && reports.TryGetValue(reading.File.Path, out var report))
                yield return evaluation with { Report = report };
            else if (reading.Record is { } record)
                yield return record;
        }
    }

    private static Dictionary<RecordKey, ContentFile> FilesByKey(FileReading[] readings, List<Finding> findings)
    {
        var files = new Dictionary<RecordKey, ContentFile>(readings.Length);
        foreach (var (file, key) in readings.Where(reading => reading.Record is not null).Select(r => (r.File, r.Record!.Key)))
        {
            if (files.TryAdd(key, file))
                continue;
            findings.Add(new Finding(
                ContentFindings.DuplicateRecord, Place.At(file.Display + ":1"), $"与“{files[key].Display}”是同一条记录，这一份没有采用。"));
        }
        return files;
    }

    private static Portal PortalOf(FileReading[] readings, List<Finding> findings, string folder)
    {
        var reading = Array.Find(readings, reading => reading.Record is Portal);
        if (reading is not { Record: Portal portal })
        {
            if (Directory.Exists(folder) && !Array.Exists(readings, other => other.File.Path == "portal.yaml"))
                findings.Add(new Finding(ContentFindings.NoPortal, Place.At(folder), "没有 portal.yaml，标题、主办单位和评分方案用默认设置。"));
            return DefaultPortal.Settings;
        }
        foreach (var id in new[] { portal.DefaultProjectScheme, portal.DefaultUnitScheme }.Distinct())
        {
            if (portal.FindScheme(id) is null)
                findings.Add(new Finding(ContentFindings.UnknownDefaultScheme, Place.At(reading.File.Display), UnknownScheme(id, portal)));
        }
        return portal;
    }

    private static string UnknownScheme(string id, Portal portal) =>
        $"没有标识为“{id}”的评分方案；已有的：{string.Join("、", portal.Schemes.Select(scheme => scheme.Id))}。";

    private static void TellReportsWithoutEvaluation(FileReading[] readings, List<Finding> findings)
    {
        var paths = readings.Select(reading => reading.File.Path).ToHashSet(StringComparer.Ordinal);
        findings.AddRange(readings
            .Where(reading => reading.Report is not null && !paths.Contains(reading.File.PathWith(".yaml")))
            .Select(reading => new Finding(
                ContentFindings.ReportWithoutEvaluation,
                Place.At(reading.File.Display),
                $"缺少“{reading.File.Name}.yaml”。")));
    }
}
