using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Differences;

/// <summary>
/// What readers see changed between two published states, in words: records that came, changed or were taken down, texts of the site, and
/// the figures that follow. <c>disclosure diff</c>, the gate's public diff and the page of an edition all tell it from here.
/// </summary>
public sealed record EditionDifference
{
    private static readonly FrozenSet<RecordKey> NoneErased = [];

    /// <summary>The codes that changed; what has another is not what came, nor what was taken down.</summary>
    public ImmutableArray<RenamedCode> Codes { get; init; } = [];

    /// <summary>What came, by subject.</summary>
    public ImmutableArray<RecordDifference> Added { get; init; } = [];

    /// <summary>What changed, by the kind of record, year and code.</summary>
    public ImmutableArray<RecordDifference> Changed { get; init; } = [];

    /// <summary>What was taken down.</summary>
    public ImmutableArray<RecordDifference> TakenDown { get; init; } = [];

    /// <summary>The site's texts that came, changed or were taken down: the subject is the file.</summary>
    public ImmutableArray<RecordDifference> Texts { get; init; } = [];

    /// <summary>Figures that no record states and that changed with them: recomputed scores and grades, totals.</summary>
    public ImmutableArray<FollowingFigure> Following { get; init; } = [];

    /// <summary>Whether readers see no difference at all.</summary>
    public bool IsEmpty => Codes.IsEmpty && Added.IsEmpty && Changed.IsEmpty && TakenDown.IsEmpty && Texts.IsEmpty && Following.IsEmpty;

    /// <summary>The difference of two states: both as the public sees them (projected).</summary>
    /// <param name="before">The records of the earlier state.</param>
    /// <param name="textsBefore">Its texts, by the path of their file.</param>
    /// <param name="after">The records of the later state.</param>
    /// <param name="textsAfter">Its texts.</param>
    /// <param name="erased">
    /// Records that one of the states had and that were erased since: no total of their kind and year is told, which would be wrong without
    /// them and give them away with them.
    /// </param>
    public static EditionDifference Between(
        RecordSet before,
        IReadOnlyDictionary<string, string> textsBefore,
        RecordSet after,
        IReadOnlyDictionary<string, string> textsAfter,
        IReadOnlySet<RecordKey>? erased = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var names = new NamesOfBoth(before, after);
        var (old, now) = (ByKey(before), ByKey(after));
        var changed = now.Where(pair => old.ContainsKey(pair.Key))
            .Select(pair => ChangeOf(old[pair.Key], pair.Value, names.NameOf)).OfType<RecordDifference>();
        var difference = new EditionDifference
        {
            Added = Listed(DifferenceKind.Added, now.Where(pair => !old.ContainsKey(pair.Key)), names.NameOf),
            Changed = [.. changed],
            TakenDown = Listed(DifferenceKind.TakenDown, old.Where(pair => !now.ContainsKey(pair.Key)), names.NameOf),
            Texts = TextsOf(textsBefore, textsAfter),
        };
        var touched = difference.Added.Concat(difference.Changed).Concat(difference.TakenDown).Select(one => one.Record!.Value);
        return difference with { Following = FollowingFigures.Between(before, after, [.. touched], erased ?? NoneErased, names.NameOf) };
    }

    /// <summary>What an edition changed, with the figures that followed where it changed what was published before.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="past">The records as they were.</param>
    /// <param name="nameOf">The name of a department or unit; nothing where it is not known.</param>
    public static EditionDifference Of(ReleasedEdition edition, PastRecords past, Func<UnitCode, string?> nameOf)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(past);
        return new EditionDifference
        {
            Codes = edition.Edition.Scope is ReleaseScope.OfCodes scope ? scope.Codes : [],
            Added = [.. edition.Added.Where(one => !IsText(one.Path, one.Record))
                .Select(one => new RecordDifference(DifferenceKind.Added, one.Title, one.Record, []))],
            Changed = [.. edition.Changed.Where(one => !IsText(one.Path, one.Record))
                .Select(one => new RecordDifference(DifferenceKind.Changed, one.Title, one.Record, FieldWords.Of(one.Fields, nameOf)))],
            TakenDown = [.. edition.TakenDown.Where(one => !IsText(one.Path, one.Record))
                .Select(one => new RecordDifference(DifferenceKind.TakenDown, one.Title, one.Record, []))],
            Texts = TextsOf(edition),
            Following = edition is { IsCorrection: true, Edition.Scope: not ReleaseScope.OfCodes }
                ? FollowingOf(edition, past, nameOf)
                : [],
        };
    }

    /// <summary>Whether something is a text of the site: no record, and not a row of a register.</summary>
    public static bool IsText(PublicPath path, RecordKey? record) =>
        record is null && path.Value.EndsWith(".md", StringComparison.Ordinal);

    private static ImmutableArray<RecordDifference> TextsOf(ReleasedEdition edition) =>
    [
        .. edition.Added.Where(one => IsText(one.Path, one.Record))
            .Select(one => new RecordDifference(DifferenceKind.Added, one.Path.Value, null, []))
            .Concat(edition.Superseded.Where(one => IsText(one.Path, one.Record)).Select(one => new RecordDifference(
                one.IsWithdrawn ? DifferenceKind.TakenDown : DifferenceKind.Changed, one.Path.Value, null, [])))
            .OrderBy(one => one.Subject, StringComparer.Ordinal),
    ];

    private static ImmutableArray<FollowingFigure> FollowingOf(ReleasedEdition edition, PastRecords past, Func<UnitCode, string?> nameOf)
    {
        var touched = edition.Superseded.Select(change => change.RecordThen).Concat(edition.Added.Select(one => one.RecordThen))
            .OfType<RecordKey>().ToList();
        if (touched.Count == 0)
            return [];
        var years = touched.Select(key => key.Year).ToHashSet();
        var isAll = touched.Any(key => key.Kind == RecordKind.Portal);
        return FollowingFigures.Between(At(isBefore: true), At(isBefore: false), touched, past.ErasedAround(edition), nameOf);

        RecordSet At(bool isBefore) => past.At(edition, isBefore, key => isAll || key.Year is null || years.Contains(key.Year));
    }

    private static SortedDictionary<RecordKey, IDisclosureRecord> ByKey(RecordSet records)
    {
        var byKey = new SortedDictionary<RecordKey, IDisclosureRecord>(RecordOrder.Comparer);
        foreach (var record in records.All)
            byKey[record.Key] = record;
        // Before the first release no settings are published: those that hold are the program's own.
        if (!records.IsEmpty)
            byKey[records.Portal.Key] = records.Portal;
        return byKey;
    }

    private static ImmutableArray<RecordDifference> Listed(
        DifferenceKind kind, IEnumerable<KeyValuePair<RecordKey, IDisclosureRecord>> records, Func<UnitCode, string?> nameOf) =>
        [.. records.Select(pair => new RecordDifference(kind, RecordSubjects.Of(pair.Value, nameOf), pair.Key, []))];

    private static RecordDifference? ChangeOf(IDisclosureRecord before, IDisclosureRecord after, Func<UnitCode, string?> nameOf)
    {
        if (ReferenceEquals(before, after))
            return null;
        var fields = FieldWords.Of(RecordComparison.Compare(before, after), nameOf);
        return fields.IsEmpty
            ? null
            : new RecordDifference(DifferenceKind.Changed, RecordSubjects.Of(after, nameOf), after.Key, fields);
    }

    private static ImmutableArray<RecordDifference> TextsOf(
        IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
    [
        .. from path in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
           let old = before.GetValueOrDefault(path)
           let now = after.GetValueOrDefault(path)
           where old != now
           select new RecordDifference(
               old is null ? DifferenceKind.Added : now is null ? DifferenceKind.TakenDown : DifferenceKind.Changed, path, null, []),
    ];
}
