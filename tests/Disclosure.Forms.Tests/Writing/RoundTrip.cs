using Disclosure.Content.Records;
using Disclosure.Forms.Import;
using Disclosure.Forms.Writing;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Tests.Writing;

/// <summary>Exports records and imports what was written, with nothing but the units to match names with.</summary>
internal static class RoundTrip
{
    /// <summary>The records as the import reads them back from <paramref name="file"/>, which is written.</summary>
    public static ImportResult Of(IReadOnlyList<IDisclosureRecord> exported, RecordSet records, string file)
    {
        File.WriteAllBytes(file, RecordExport.Write(exported, records));
        return Import(file, records);
    }

    public static ImportResult Import(string file, RecordSet records) =>
        FileImporter.Import([file], new RecordSet(records.Portal, records.Units), new ImportOptions());

    /// <summary>What differs, a line each; empty where every record came back as it was.</summary>
    public static List<string> Differences(IReadOnlyList<IDisclosureRecord> exported, ImportResult result)
    {
        var back = result.Records.Where(record => record.Record is not null)
            .ToDictionary(record => record.Record!.Key, record => record.Record!);
        var differences = exported
            .SelectMany(record => back.TryGetValue(record.Key, out var other) ? Differences(record, other) : [$"{record.Key}: not there"])
            .ToList();
        differences.AddRange(back.Keys.Except(exported.Select(record => record.Key)).Select(key => $"{key}: not exported"));
        return differences;
    }

    /// <summary>The facts of a record that a form carries.</summary>
    public static string Facts(IDisclosureRecord record) => RecordWriter.Write(record switch
    {
        ProjectTarget target => target with { Source = null, Scheme = null, Withheld = null },
        UnitTarget target => target with { Source = null, Scheme = null, Withheld = null },
        ProjectSelfEvaluation self => self with { Source = null, Scheme = null, Withheld = null },
        UnitSelfEvaluation self => self with { Source = null, Scheme = null, Withheld = null },
        Evaluation evaluation => evaluation with { Source = null, Withheld = null, Report = "" },
        MonitoringRecord monitoring => monitoring with { Source = null, Withheld = null, Measures = [] },
        _ => record,
    });

    private static IEnumerable<string> Differences(IDisclosureRecord record, IDisclosureRecord other)
    {
        var before = Facts(record).Split('\n');
        var after = Facts(other).Split('\n');
        return Enumerable.Range(0, Math.Max(before.Length, after.Length))
            .Where(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i))
            .Select(i => $"{record.Key}: {before.ElementAtOrDefault(i)} → {after.ElementAtOrDefault(i)}");
    }
}
