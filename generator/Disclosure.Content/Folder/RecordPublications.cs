using System.Collections.Immutable;
using Disclosure.Content.Sources;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Content.Folder;

/// <summary>Tells of records on which days they were published, from the days of paths.</summary>
internal static class RecordPublications
{
    /// <summary>
    /// The days of each record that was read. A text beside a record, such as an evaluation's report, belongs to it: its newest
    /// version is the record's. A register has been published since its first row.
    /// </summary>
    public static Publications Of(
        SourceListing listing, IReadOnlyList<FileReading> readings,
        Func<FileReading, ImmutableArray<(DateOnly Until, DateOnly Published)>> telling)
    {
        var paths = listing.Published;
        if (paths.IsEmpty && listing.Withdrawn.IsEmpty)
            return listing.Renames.IsEmpty ? Publications.None : new Publications([]) { Renames = listing.Renames };
        var days = new Dictionary<RecordKey, PublicationDays>();
        var beside = readings.Where(reading => reading.Field is not null).ToLookup(reading => reading.Field!.RecordPath);
        foreach (var reading in readings)
        {
            if (reading.Record is not { } record)
                continue;
            foreach (var path in PathsOf(reading, record))
                Add(days, record.Key, paths.GetValueOrDefault(path));
            if (!days.ContainsKey(record.Key))
                continue;
            days[record.Key] = days[record.Key] with { Telling = telling(reading) };
            foreach (var file in beside[reading.File.Path])
                AddVersion(days, record.Key, paths.GetValueOrDefault(new PublicPath(file.File.Path)));
        }

        return new Publications(days, WithdrawnOf(listing)) { Renames = listing.Renames };
    }

    // What was taken down can't be asked any more what it was: its path says.
    private static IEnumerable<WithdrawnRecord> WithdrawnOf(SourceListing listing) =>
        from taken in listing.Withdrawn
        where RecordOfPath.IsOfRecord(taken.Key)
        let key = RecordOfPath.KeyOf(taken.Key)
        where key is not null
        select new WithdrawnRecord(key.Value, taken.Value.Day, taken.Value.Why);

    private static IEnumerable<PublicPath> PathsOf(FileReading reading, IDisclosureRecord record) => record is SurveyRegister register
        ? register.Surveys.Select(survey => SurveyRowPath.Of(survey.Year, survey.Id)).Append(new PublicPath(reading.File.Path)).Distinct()
        : [new PublicPath(reading.File.Path)];

    private static void Add(Dictionary<RecordKey, PublicationDays> days, RecordKey key, PublicationDays? more)
    {
        if (more is null)
            return;
        if (!days.TryAdd(key, more) && more.First < days[key].First)
            days[key] = days[key] with { First = more.First };
        AddVersion(days, key, more);
    }

    private static void AddVersion(Dictionary<RecordKey, PublicationDays> days, RecordKey key, PublicationDays? more)
    {
        if (more is not null && (more.Last, more.Edition).CompareTo((days[key].Last, days[key].Edition)) > 0)
            days[key] = days[key].Then(more.Last, more.Edition);
    }
}
