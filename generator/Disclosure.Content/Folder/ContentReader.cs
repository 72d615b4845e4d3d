using System.Collections.Immutable;
using Disclosure.Content.Approvals;
using Disclosure.Content.Files;
using Disclosure.Content.Findings;
using Disclosure.Content.Sources;
using Disclosure.Content.Store;
using Disclosure.Model.Approvals;
using Disclosure.Model.Checks;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Folder;

/// <summary>
/// Reads a content folder. It never throws for what the folder holds: whatever is wrong with a file is a finding, and no
/// file keeps another from being read. The same content gives the same reading.
/// <para>
/// A change through the <see cref="ContentStore"/> is seen whole or not at all: reading waits for one that is being made, finishes
/// one that its process left half done, and reads again where one was made meanwhile. Where it can't, all it says is why. It
/// writes nothing else.
/// </para>
/// </summary>
public static class ContentReader
{
    private const int MostReadings = 5;

    /// <summary>Reads every file of <paramref name="folder"/>, several at a time.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="day">The day that is told for; nothing for a demonstration's own.</param>
    public static ContentReading Read(string folder, DateOnly? day = null) =>
        Read(new FolderSource(folder), day);

    /// <summary>Reads from another disk, for tests.</summary>
    internal static ContentReading Read(string folder, StoreFiles files) => Read(new FolderSource(folder, files));

    /// <summary>Reads every file of <paramref name="source"/>, several at a time.</summary>
    /// <param name="source">The working folder, or what was published.</param>
    /// <param name="day">The day that is told for; nothing for a demonstration's own.</param>
    public static ContentReading Read(IContentSource source, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        for (var readings = 0; readings < MostReadings; readings++)
        {
            if (source.Enter() is { } finding)
                return Refused(finding);
            var reading = ReadOnce(source, day);
            if (source.IsUndisturbed())
                return reading;
        }

        return Refused(source.NeverQuiet());
    }

    private static ContentReading Refused(Finding finding) => new(new PlaceLocator(new Dictionary<RecordKey, ContentFile>()), [])
    {
        Records = new RecordSet(DefaultPortal.Settings, []),
        Findings = [finding],
    };

    private static ContentReading ReadOnce(IContentSource source, DateOnly? day)
    {
        var listing = source.List();
        var readings = ReadFiles(source, [.. listing.Paths.Select(path => new ContentFile(path, source.Display, source))]);
        var findings = new List<Finding>(listing.Findings);
        foreach (var reading in readings)
            findings.AddRange(reading.Findings);
        listing = FollowedCodes.Follow(listing, readings);
        var publications = RecordPublications.Of(listing, readings, reading => TellingVersions.Of(source, listing, reading));
        if (source.IsPublished)
            readings = RegisterRows.Unite(readings);
        var files = FilesByKey(readings, findings);
        var portal = PortalOf(readings, findings, (source.Display, listing.IsThere));
        TellFilesWithoutRecord(readings, findings);
        var records = RecordsOf(readings).ToList();
        if (!source.IsPublished)
            ApprovalFolder.Tell(listing.BesideApprovals, source.Display, files, records.OfType<ApprovalAct>(), findings);
        var versions = readings.ToDictionary(reading => reading.File.Path, reading => reading.Version, StringComparer.Ordinal);
        return new ContentReading(new PlaceLocator(files), versions)
        {
            Records = new RecordSet(portal, records, day, publications)
            {
                ApprovedTexts = new ApprovedTexts(key => ReadBeside(files[key])),
                IsReleased = source.IsPublished,
            },
            PublishedPaths = listing.Published,
            Scans = ApprovalFolder.ScansOf(listing.BesideApprovals, files, records.OfType<ApprovalAct>()),
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

    private static byte[]? ReadBeside(ContentFile act)
    {
        byte[] buffer = [];
        var path = ContentLayout.ApprovedTextsOf(act.Path);
        return act.Bytes.Read(path, ref buffer).Length is { } length ? buffer[..length] : null;
    }

    private static FileReading[] ReadFiles(IContentSource source, ImmutableArray<ContentFile> files)
    {
        var readings = new FileReading[files.Length];
        Parallel.For(
            0,
            files.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => new FileReader(isPlaced: !source.IsPublished),
            (at, _, reader) =>
            {
                readings[at] = reader.Read(files[at]);
                return reader;
            },
            _ => { });
        return readings;
    }

    // With the fields that stand beside them.
    private static IEnumerable<IDisclosureRecord> RecordsOf(FileReading[] readings)
    {
        var fields = readings.Select(reading => reading.Field).OfType<FieldFile>()
            .ToLookup(file => file.RecordPath, StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            if (reading.Record is not { } record)
                continue;
            foreach (var file in fields[reading.File.Path])
            {
                if (file.Text is { } text && RecordKinds.Of(record).Files.Contains(file.Field))
                    record = (IDisclosureRecord)file.Field.With(record, text);
            }

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

    private static Portal PortalOf(FileReading[] readings, List<Finding> findings, (string Display, bool IsThere) source)
    {
        var reading = Array.Find(readings, reading => reading.Record is Portal);
        if (reading is not { Record: Portal portal })
        {
            if (source.IsThere && !Array.Exists(readings, other => other.File.Path == "portal.yaml"))
                findings.Add(new Finding(ContentFindings.NoPortal, Place.At(source.Display), "没有 portal.yaml，标题、主办单位和评分方案用默认设置。"));
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

    private static void TellFilesWithoutRecord(FileReading[] readings, List<Finding> findings)
    {
        var paths = readings.Select(reading => reading.File.Path).ToHashSet(StringComparer.Ordinal);
        findings.AddRange(readings
            .Where(reading => reading.Field is { } file && !paths.Contains(file.RecordPath))
            .Select(reading => new Finding(
                ContentFindings.FileWithoutRecord,
                Place.At(reading.File.Display),
                $"缺少“{Path.GetFileName(reading.Field!.RecordPath)}”。")));
    }
}
