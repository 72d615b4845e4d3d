using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Corrections;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Differences;

/// <summary>What readers see differ of the scans of approvals, which no record holds.</summary>
public static class ScanDifferences
{
    /// <summary>A difference with that of the scans.</summary>
    /// <param name="difference">What differs of records and texts.</param>
    /// <param name="before">The records of the earlier state.</param>
    /// <param name="scansBefore">Its scans.</param>
    /// <param name="after">The records of the later state.</param>
    /// <param name="scansAfter">Its scans.</param>
    public static EditionDifference Add(
        EditionDifference difference,
        RecordSet before,
        ImmutableArray<PublishedScan> scansBefore,
        RecordSet after,
        ImmutableArray<PublishedScan> scansAfter)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (scansBefore.ToDictionary(scan => scan.Path), scansAfter.ToDictionary(scan => scan.Path));
        var names = new NamesOfBoth(before, after);
        return difference with
        {
            Added = difference.Added.AddRange(
                scansAfter.Where(scan => !old.ContainsKey(scan.Path)).Select(scan => Tell(DifferenceKind.Added, scan, after))),
            Changed = difference.Changed.AddRange(
                scansAfter.Where(scan => old.TryGetValue(scan.Path, out var earlier) && !HasSameBytes(earlier, scan))
                    .Select(scan => Tell(DifferenceKind.Changed, scan, after))),
            TakenDown = difference.TakenDown.AddRange(
                scansBefore.Where(scan => !now.ContainsKey(scan.Path)).Select(scan => Tell(DifferenceKind.TakenDown, scan, before))),
        };

        RecordDifference Tell(DifferenceKind kind, PublishedScan scan, RecordSet records) =>
            new(kind, SubjectOf(scan, records, names), scan.Act, []) { IsScan = true };
    }

    private static string SubjectOf(PublishedScan scan, RecordSet records, NamesOfBoth names) => RecordSubjects.OfScan(
        records.Find(scan.Act) is { } act ? RecordSubjects.Of(act, names.NameOf) : RecordSubjects.Of(scan.Act));

    private static bool HasSameBytes(PublishedScan one, PublishedScan other) =>
        (one.Read(), other.Read()) is ({ } before, { } after) && before.AsSpan().SequenceEqual(after);
}
