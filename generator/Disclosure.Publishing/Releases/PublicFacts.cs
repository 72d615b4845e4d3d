using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Site.Facts;

namespace Disclosure.Publishing.Releases;

/// <summary>What the public site is made from: an edition and a day, and nothing else.</summary>
public static class PublicFacts
{
    /// <summary>
    /// What of an edition could not be read: then nothing is made of it, as what is missing would be taken for taken down.
    /// </summary>
    public static ImmutableArray<Finding> DamageOf(ContentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return [.. reading.Findings.Where(finding => finding.Severity == Severity.Error)];
    }

    /// <summary>The facts of the newest edition, told for a day.</summary>
    /// <param name="store">The editions.</param>
    /// <param name="history">What was published.</param>
    /// <param name="day">The day.</param>
    public static SiteFacts Read(EditionStore store, EditionHistory history, DateOnly day) =>
        Of(store, history, ContentReader.Read(new EditionSource(store, history), day));

    /// <summary>The facts of what is public, or would be, as it was read.</summary>
    internal static SiteFacts Of(EditionStore store, EditionHistory history, ContentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var checks = RecordChecks.CheckForReaders(reading.Records);
        return new SiteFacts(reading.Records, reading.Articles, reading.Glossary, checks)
        {
            Scans = reading.Scans,
            Editions = new PublishedObjects(store, history, reading).Tell(),
        };
    }
}
