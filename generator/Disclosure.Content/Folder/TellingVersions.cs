using System.Collections.Immutable;
using Disclosure.Content.Files;
using Disclosure.Content.Sources;
using Disclosure.Model.Editions;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.TargetReviews;

namespace Disclosure.Content.Folder;

/// <summary>
/// Until which day the published versions told of what went on: a version that was published after something happened, and does not tell of
/// it, did not publish it.
/// </summary>
internal static class TellingVersions
{
    /// <summary>Of a record whose steps come one after another and that was published more than once; empty for others.</summary>
    public static ImmutableArray<(DateOnly Until, DateOnly Published)> Of(
        IContentSource source, SourceListing listing, FileReading reading)
    {
        var path = new PublicPath(reading.File.Path);
        if (reading.Record is not (Rectification or MonitoringRecord or TargetReview)
            || !listing.Published.TryGetValue(path, out var days) || days.First == days.Last)
            return [];
        var reader = new FileReader(isPlaced: false);
        var telling = ImmutableArray.CreateBuilder<(DateOnly Until, DateOnly Published)>();
        foreach (var (day, id) in listing.Versions.GetValueOrDefault(path, []))
        {
            var file = new ContentFile(reading.File.Path, source.Display, new PublishedVersion(source, id));
            if (reader.Read(file).Record is ProcessRecord { Made: { } until })
                telling.Add((until, day));
        }

        // What is about to be published is no version yet.
        if (source.IsPublished && reading.Record is ProcessRecord { Made: { } made })
            telling.Add((made, days.Last));
        return telling.ToImmutable();
    }
}
