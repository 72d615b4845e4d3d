using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Differences;
using Disclosure.Model.Editions;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Corrections;

/// <summary>Tells what editions did, record by record.</summary>
internal static class RecordChanges
{
    /// <summary>Everything an edition did: what it changed, then what it took down, then what it brought.</summary>
    public static ImmutableArray<RecordChange> Of(PageContext context, ReleasedEdition edition) =>
    [
        .. edition.Changed.Select(change => Of(context, edition, change)),
        .. edition.TakenDown.Select(change => Of(context, edition, change)),
        .. edition.Added.Select(addition => Of(context, edition, addition)),
    ];

    /// <summary>What was done to a record after it was first published.</summary>
    public static RecordChange Of(PageContext context, RecordHistoryEntry entry) => entry.Change is { } change
        ? Of(context, entry.Edition, change)
        : Of(context, entry.Edition, entry.Edition.Added.First(addition => addition.Record == entry.Record));

    /// <summary>The name of a department or unit, where it is published now.</summary>
    public static Func<UnitCode, string?> NamesOf(RecordSet records) =>
        code => records.FindUnitEver(code) is { } unit ? records.Names.Of(unit) : null;

    private static RecordChange Of(PageContext context, ReleasedEdition edition, ReleasedChange change) => new()
    {
        Edition = edition,
        Word = edition.Edition.Scope is ReleaseScope.OfCodes
            ? "改编码"
            : DifferenceWords.Of(change.IsWithdrawn ? DifferenceKind.TakenDown : DifferenceKind.Changed),
        Subject = change.Title,
        Record = change.Record,
        Path = change.Record is { } key ? RecordPlaces.PathOf(context.Records, key, change.After ?? change.Before) : null,
        Fields = FieldWords.Of(change.Fields, NamesOf(context.Records)),
        OldVersion = VersionOf(context, edition, change),
        IsSuperseding = true,
        IsText = EditionDifference.IsText(change.Path, change.Record),
        IsTakenDown = change.IsWithdrawn,
        IsErased = change.IsErased || (!change.IsWithdrawn && change is { Record: not null, After: null }),
        Effect = change.RecordThen is { } scored && edition.Edition.Scope is not ReleaseScope.OfCodes
            ? ScoreEffects.Of(context.Past, edition, scored)?.Sentence
            : null,
    };

    private static RecordChange Of(PageContext context, ReleasedEdition edition, ReleasedAddition addition) => new()
    {
        Edition = edition,
        Word = edition.Edition.Kind is ReleaseKind.Supplement or ReleaseKind.Rollback
            ? edition.Edition.Kind.Term()
            : DifferenceWords.Of(DifferenceKind.Added),
        Subject = addition.Title,
        Record = addition.Record,
        IsText = EditionDifference.IsText(addition.Path, addition.Record),
        Path = addition.Record is { } key ? RecordPlaces.PathOf(context.Records, key, addition.After) : null,
        Effect = edition.IsCorrection && addition.RecordThen is { } scored
            ? ScoreEffects.Of(context.Past, edition, scored)?.Sentence
            : null,
    };

    private static string? VersionOf(PageContext context, ReleasedEdition edition, ReleasedChange change) =>
        change.Record is not null && context.Editions.PublisherOf(edition, change.OldPath) is { } publisher
            ? SitePaths.Version(publisher.Id, change.OldPath)
            : null;
}
