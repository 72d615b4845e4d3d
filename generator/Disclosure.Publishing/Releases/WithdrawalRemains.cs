using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Releases;

/// <summary>
/// What a withdrawal would leave of what it takes down: published records of the process that are not public where what they tell of is
/// withheld, as the monitoring of a target repeats each of its indicators and its money.
/// </summary>
internal static class WithdrawalRemains
{
    /// <summary>
    /// The records that stay. One that tells of what staff withhold keeps a withdrawal from being prepared, but not one that has to go out
    /// at once: of that it is said, as of all that may be withheld later.
    /// </summary>
    public static ImmutableArray<Finding> Findings(ReleaseOffice office, EditionDraft draft, bool isAtOnce)
    {
        var published = office.ReadPublished();
        var taken = published.All.OfType<IApprovedRecord>()
            .Where(record => record.Withheld is null && draft.Items.ContainsKey(PathOf(record)))
            .ToLookup(
                record => WithholdingOf(office, record) is not null,
                record => Kept(record, WithholdingOf(office, record) ?? Assumed));
        var secret = RemainsOf(published, draft, [.. taken[true]]);
        var all = RemainsOf(published, draft, [.. taken[true], .. taken[false]]);
        return
        [
            .. all.Select(place => new Finding(
                secret.Contains(place) && !isAtOnce ? ReleaseFindings.WithheldNeedsWithdrawal : ReleaseFindings.StillToldAfterWithdrawal,
                Place.At(place), $"“{place}”已经公开，说的是要撤下的内容，不随它撤下。一起撤下的，加上：--record {place}")),
        ];
    }

    // Where nobody says yet that it is withheld, it may be so later.
    private static Withholding Assumed { get; } = new("", "");

    private static ImmutableArray<string> RemainsOf(RecordSet published, EditionDraft draft, ImmutableArray<IDisclosureRecord> taken)
    {
        if (taken.IsEmpty)
            return [];
        var keys = taken.Select(record => record.Key).ToHashSet();
        var before = new PublicProjection(published);
        var after = new PublicProjection(new RecordSet(
            published.Portal, [.. taken, .. published.All.Where(record => !keys.Contains(record.Key))], published.Day,
            published.Publications));
        return
        [
            .. from record in published.Process.All
               where record.Withheld is null && !draft.Items.ContainsKey(PathOf(record))
                   && after.Of(record) is null && before.Of(record) is not null
               select RecordKinds.Of(record).PlaceOf(record),
        ];
    }

    // Staff may have given it another code since.
    private static Withholding? WithholdingOf(ReleaseOffice office, IApprovedRecord record) =>
        (office.Working.Records.Find(office.Working.Records.Publications.Renames.Now(record.Key)) as IApprovedRecord)?.Withheld;

    private static IDisclosureRecord Kept(IApprovedRecord record, Withholding withheld) => record switch
    {
        PerformanceTable table => table with { Withheld = withheld },
        Evaluation evaluation => evaluation with { Withheld = withheld },
        _ => record,
    };

    private static PublicPath PathOf(IDisclosureRecord record) => new(RecordPath.Of(record) + ".yaml");
}
