using System.Collections.Immutable;
using Disclosure.Content.Sources;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;

namespace Disclosure.Content.Folder;

/// <summary>
/// Follows what was published under a former code to where it is now: a record that got another code is public since it was, and not new.
/// </summary>
internal static class FollowedCodes
{
    /// <summary>The listing with what was published, and taken down, by the codes that hold.</summary>
    public static SourceListing Follow(SourceListing listing, IReadOnlyList<FileReading> readings)
    {
        var renames = listing.Renames.With(SaidBy(readings));
        if (renames.IsEmpty)
            return listing;
        return listing with
        {
            Renames = renames,
            Published = Moved(listing.Published, renames),
            Versions = Moved(listing.Versions, renames),
            Withdrawn = Moved(listing.Withdrawn, renames),
        };
    }

    /// <summary>The codes that records say they had before; none that a record has now.</summary>
    public static IEnumerable<RenamedCode> SaidBy(IReadOnlyList<FileReading> readings)
    {
        var said = readings.Select(reading => reading.Record).OfType<IDisclosureRecord>().SelectMany(SaidBy).Distinct().ToList();
        if (said.Count == 0)
            return [];
        var taken = readings.Select(reading => reading.Record).OfType<IDisclosureRecord>().SelectMany(CodesOf)
            .ToHashSet(StringComparer.Ordinal);
        return said.Where(code => !taken.Contains(code.Old));
    }

    private static IEnumerable<RenamedCode> SaidBy(IDisclosureRecord record) => record switch
    {
        Unit { FormerCodes.IsEmpty: false } unit =>
            unit.FormerCodes.Select(former => new RenamedCode(former.Value, unit.Code.Value, IsOfUnit: true)),
        PerformanceTable { FormerCodes.IsEmpty: false, Project.Code: var code } table =>
            table.FormerCodes.Select(former => new RenamedCode(former.Value, code.Value, IsOfUnit: false)),
        _ => [],
    };

    private static IEnumerable<string> CodesOf(IDisclosureRecord record) => record switch
    {
        Unit unit => [unit.Code.Value],
        PerformanceTable { Project.Code: var code } => [code.Value],
        _ => [],
    };

    private static ImmutableDictionary<PublicPath, T> Moved<T>(ImmutableDictionary<PublicPath, T> known, CodeRenames renames)
    {
        var moved = known.ToBuilder();
        foreach (var (path, value) in known)
        {
            var now = CodePaths.Now(path, renames);
            if (now == path)
                continue;
            moved.Remove(path);
            moved.TryAdd(now, value);
        }

        return moved.ToImmutable();
    }
}
