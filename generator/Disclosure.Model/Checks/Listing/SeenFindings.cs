using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Checks.Acknowledging;

namespace Disclosure.Model.Checks.Listing;

/// <summary>
/// The findings of last time: what <c>--new</c> leaves out. Only acts of a person put one among them: an import that was written, a check
/// that was to be remembered, a release. Asking again and again changes nothing.
/// </summary>
public sealed class SeenFindings
{
    private readonly FrozenSet<FindingId> _ids;

    /// <summary>These findings.</summary>
    public SeenFindings(IEnumerable<SeenFinding> rows)
    {
        Rows =
        [
            .. rows.Distinct().OrderBy(row => row.Path, StringComparer.Ordinal).ThenBy(row => row.Code, StringComparer.Ordinal)
                .ThenBy(row => row.Id),
        ];
        _ids = Rows.Select(row => row.Id).ToFrozenSet();
    }

    /// <summary>Nothing was seen yet.</summary>
    public static SeenFindings None { get; } = new([]);

    /// <summary>The findings, by path and code.</summary>
    public ImmutableArray<SeenFinding> Rows { get; }

    /// <summary>Whether a finding was there the last time, about the same.</summary>
    public bool Has(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return _ids.Contains(finding.Id);
    }

    /// <summary>These with others: what was released or added.</summary>
    public SeenFindings With(IEnumerable<Finding> findings) => new(Rows.Concat(findings.Select(SeenFinding.Of)));

    /// <summary>These, with the findings of a whole content folder in the place of those there were of it. Those of forms stay.</summary>
    public SeenFindings WithContent(IEnumerable<Finding> findings) =>
        new(Rows.Where(row => FormPlace.Is(row.Path)).Concat(findings.Select(SeenFinding.Of)));

    /// <summary>These, with the findings of forms in the place of those that the same forms had before.</summary>
    public SeenFindings WithForms(IReadOnlyCollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var forms = findings.Select(finding => finding.Path).Where(FormPlace.Is).Select(FormPlace.FormOf).ToHashSet(StringComparer.Ordinal);
        return new SeenFindings(Rows
            .Where(row => !FormPlace.Is(row.Path) || !forms.Contains(FormPlace.FormOf(row.Path)))
            .Concat(findings.Select(SeenFinding.Of)));
    }
}
