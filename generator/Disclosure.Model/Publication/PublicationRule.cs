using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Publication;

/// <summary>
/// The one rule of what may be published: a record that is approved, or needs no approval, and in which no check found an error.
/// A page that shows anything of another record is a preview. Never changed, safe for many threads.
/// </summary>
public sealed class PublicationRule
{
    private readonly Dictionary<RecordKey, PublicationVerdict> _unpublishable = [];

    /// <summary>Judges every record of <paramref name="records"/>.</summary>
    /// <param name="records">The content.</param>
    /// <param name="blocking">The codes of the findings that block a record, by record.</param>
    public PublicationRule(RecordSet records, ILookup<RecordKey, string> blocking)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(blocking);
        foreach (var codes in blocking)
            _unpublishable[codes.Key] = PublicationVerdict.Publishable with { HeldBackBy = InOrder(codes) };
        foreach (var record in records.All)
        {
            if (ApprovalCover.Of(records, record) is { IsApproved: false } cover)
                _unpublishable[record.Key] = new PublicationVerdict(cover.Need, InOrder(blocking[record.Key]));
        }

        Years = _unpublishable.Keys.Select(key => key.Year).OfType<FiscalYear>().ToHashSet();
    }

    /// <summary>Whether every record may be published.</summary>
    public bool AllowsAll => _unpublishable.Count == 0;

    /// <summary>The years with a record that may not be published.</summary>
    public IReadOnlySet<FiscalYear> Years { get; }

    /// <summary>Whether a record may be published, and why not.</summary>
    public PublicationVerdict Judge(RecordKey record) => _unpublishable.GetValueOrDefault(record, PublicationVerdict.Publishable);

    private static ImmutableArray<string> InOrder(IEnumerable<string> codes) => [.. codes.Distinct().Order(StringComparer.Ordinal)];
}
