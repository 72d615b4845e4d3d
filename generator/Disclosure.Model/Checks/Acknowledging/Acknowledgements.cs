using System.Collections.Immutable;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks.Acknowledging;

/// <summary>What staff accepted, and which findings that covers: each by itself, and only while it is about the same.</summary>
public sealed class Acknowledgements
{
    private readonly ILookup<FindingId, Acknowledgement> _byId;
    private readonly ImmutableArray<(RecordKey Register, int Row, Acknowledgement Acknowledgement)> _rows;

    private readonly ILookup<string, Acknowledgement> _byCode;

    private Acknowledgements(ImmutableArray<(RecordKey Register, int Row, Acknowledgement Acknowledgement)> rows)
    {
        _rows = rows;
        _byId = rows.Select(row => row.Acknowledgement).ToLookup(row => row.Id);
        _byCode = rows.Select(row => row.Acknowledgement).ToLookup(row => row.Code);
    }

    /// <summary>Those of a content folder.</summary>
    public static Acknowledgements Of(RecordSet records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new Acknowledgements([
            .. from register in records.All.OfType<AcknowledgementRegister>()
               orderby register.Place
               from row in register.Rows.Select((acknowledgement, at) => (register.Key, at, acknowledgement))
               select row,
        ]);
    }

    /// <summary>What covers a finding; nothing where nobody accepted it, or not as it has to be.</summary>
    public Acknowledgement? Find(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.CanBeAcknowledged && _byCode.Contains(finding.Code)
            ? _byId[finding.Id].FirstOrDefault(row => Counts(row, finding))
            : null;
    }

    /// <summary>Whether somebody accepted a finding as it has to be.</summary>
    public bool Covers(Finding finding) => Find(finding) is not null;

    /// <summary>
    /// The findings, those that are covered with what covers them: they hold nothing back any more. One in whose place something else was
    /// accepted says so.
    /// </summary>
    public IEnumerable<Finding> Mark(IEnumerable<Finding> findings)
    {
        if (_rows.IsEmpty)
            return findings;
        var all = findings.ToList();
        var there = all.Where(finding => finding.CanBeAcknowledged && _byCode.Contains(finding.Code))
            .Select(finding => finding.Id).ToHashSet();
        return all.Select(finding => Marked(finding, there));
    }

    /// <summary>The rows of forms that meet no finding any more, of forms that were read.</summary>
    /// <param name="findings">What was found in them.</param>
    /// <param name="forms">The forms, as <see cref="FormPlace.FormOf"/> names them.</param>
    public ImmutableArray<Acknowledgement> UnmetOfForms(IEnumerable<Finding> findings, IReadOnlySet<string> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var there = findings.Where(finding => finding.CanBeAcknowledged).Select(finding => (finding.Code, finding.Path)).ToHashSet();
        return
        [
            .. _rows.Select(row => row.Acknowledgement).Where(row =>
                FormPlace.Is(row.Path) && forms.Contains(FormPlace.FormOf(row.Path)) && !there.Contains((row.Code, row.Path))),
        ];
    }

    /// <summary>What is wrong with the rows themselves: each that does not count, and why.</summary>
    /// <param name="findings">Everything that was found, in records, texts and attachments alike.</param>
    public ImmutableArray<Finding> Check(IReadOnlyCollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (_rows.IsEmpty)
            return [];
        var atPlace = findings.Where(finding => finding.CanBeAcknowledged).ToLookup(finding => (finding.Code, finding.Path));
        return
        [
            .. from row in _rows
               let found = FormPlace.Is(row.Acknowledgement.Path)
                   ? AcknowledgementCheck.CheckAlone(row.Acknowledgement)
                   : AcknowledgementCheck.Check(row.Acknowledgement, atPlace[(row.Acknowledgement.Code, row.Acknowledgement.Path)])
               where found is not null
               select new Finding(
                   found.Value.Definition, Place.In(row.Register, $"acknowledgements[{row.Row}]"), found.Value.Message),
        ];
    }

    private Finding Marked(Finding finding, HashSet<FindingId> there)
    {
        if (Find(finding) is { } found)
            return finding with { Acknowledged = found };
        return LapsedOf(finding, there) is { } lapsed ? finding with { Lapsed = lapsed } : finding;
    }

    private Acknowledgement? LapsedOf(Finding finding, HashSet<FindingId> there) => finding.CanBeAcknowledged
        ? _byCode[finding.Code].FirstOrDefault(row => row.Path == finding.Path && !there.Contains(row.Id))
        : null;

    private static bool Counts(Acknowledgement row, Finding finding) =>
        row.Code == finding.Code
        && row.Path == finding.Path
        && AcknowledgementCheck.HasReason(row)
        && (finding.Definition.Acknowledging != AcknowledgementNeed.PublicReason || row.IsPublic);
}
