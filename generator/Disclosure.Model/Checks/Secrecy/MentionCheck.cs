using Disclosure.Model.Publication;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Secrecy;

/// <summary>No text that the public can read says a withheld figure, nor does the reason why it is withheld.</summary>
internal static class MentionCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record is not { Withheld: { } withheld, Record: PerformanceTable table })
            return;
        var figures = WithheldAmounts.Of(record.Records, table);
        if (figures.Count == 0)
            return;
        if (FigureSpelling.IsIn(withheld.Reason, figures))
            findings.Add(WithholdingFindings.Mentioned, "withheld.reason", "不予公开的理由里写着不予公开的数字。");
        foreach (var hidden in ReadableTexts.Of(record.Set, table)
            .Where(text => FigureSpelling.IsIn(text.Text, figures)).Select(text => text.Hidden).Distinct())
        {
            findings.Add(
                WithholdingFindings.Mentioned, "withheld",
                $"“{hidden.Record}”的“{hidden.Field}”里写着不予公开的数字。在 alsoHides 中加上：{WithholdingWords.EntryOf(hidden)}。");
        }
    }
}
