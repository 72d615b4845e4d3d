using Disclosure.Model.Amounts;
using Disclosure.Model.Publication;
using Disclosure.Model.Publication.Derivations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks.Secrecy;

/// <summary>No text that the public can read says a withheld figure, nor does the reason why it is withheld.</summary>
internal static class MentionCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record is not { Withheld: { } withheld, Record: IApprovedRecord kept })
            return;
        var figures = FiguresOf(record, kept);
        if (figures.Count == 0)
            return;
        if (FigureSpelling.IsIn(withheld.Reason, figures))
            findings.Add(WithholdingFindings.Mentioned, "withheld.reason", "不予公开的理由里写着不予公开的数字。");
        foreach (var hidden in ReadableTexts.Of(record.Set, kept)
            .Where(text => FigureSpelling.IsIn(text.Text, figures)).Select(text => text.Hidden)
            .Concat(kept is ProcessRecord process ? SameAmounts(record.Set.Shown, process, figures) : []).Distinct())
        {
            findings.Add(
                WithholdingFindings.Mentioned, "withheld",
                $"“{hidden.Record}”的“{hidden.Field}”里写着不予公开的数字。在 alsoHides 中加上：{WithholdingWords.EntryOf(hidden)}。");
        }
    }

    private static IReadOnlyCollection<Money> FiguresOf(CheckedRecord record, IApprovedRecord kept) => kept switch
    {
        PerformanceTable table => WithheldAmounts.Of(record.Records, table),
        ProcessRecord process => WithheldAmounts.Of(record.Set.Shown, process),
        _ => [],
    };

    // What an assessment keeps is often what the review of the same project states, as a number and not in words.
    private static IEnumerable<AlsoHidden> SameAmounts(RecordSet shown, ProcessRecord kept, IReadOnlyCollection<Money> figures) =>
        from other in shown.Process.All
        where other.Withheld is null && other.Key != kept.Key && other.Code == kept.Code
            && (other.Project is null) == (kept.Project is null)
        from figure in RecordFigures.Of(other)
        where figures.Contains(figure.Amount)
        select new AlsoHidden(RecordKinds.Of(other).PlaceOf(other), figure.Field.ToString());
}
