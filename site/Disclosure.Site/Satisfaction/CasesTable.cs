using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Satisfaction;

/// <summary>How the bad ratings of a survey were dealt with: each step with its term, its share and its time.</summary>
internal static class CasesTable
{
    private const string WorkingDays = "个工作日";

    /// <summary>The steps.</summary>
    public static Table<HandlingStep> Steps { get; } = new("cases", "差评办理", of =>
    [
        of.Year("year", "年度", step => step.Result.Year) with { Use = ColumnUse.Data },
        of.Code("survey", "调查编号", step => step.Result.Survey),
        of.Words("step", "环节", step => step.Step),
        of.Count("deadline", "时限", WorkingDays, step => step.Deadline),
        of.Count("done", "已办", "件", step => step.Done),
        of.Share("share", "占差评", step => new Percentage((decimal)step.Done / step.Result.Cases!.Total)),
        of.Count("inTime", "按期", "件", step => step.InTime),
        of.Count("days", "用时中位数", WorkingDays, step => step.Days),
    ]);

    /// <summary>
    /// The steps of a result for readers; nothing where there are no bad ratings, or so few that their number would tell how a few
    /// people answered.
    /// </summary>
    public static FactTable? Of(SatisfactionResult result) => RowsOf(result) is { IsEmpty: false } rows
        ? Steps.ForReaders(LinkRoot.None, rows) with { Note = NoteOf(result.Cases!), CsvFile = Steps.FileName }
        : null;

    /// <summary>The steps of a result; none where they are not shown.</summary>
    public static ImmutableArray<HandlingStep> RowsOf(SatisfactionResult result)
    {
        if (!CaseHandling.IsShown(result))
            return [];
        var cases = result.Cases!;
        return
        [
            new(result, "回访", cases.Deadlines.Contact, cases.Contacted, cases.ContactedInTime, null),
            new(result, "答复", cases.Deadlines.Reply, cases.Replied, cases.RepliedInTime, cases.ReplyDays),
            new(result, "整改办结", cases.Deadlines.Handle, cases.Handled, cases.HandledInTime, cases.HandleDays),
        ];
    }

    private static string NoteOf(CaseHandling cases)
    {
        var again = cases.RatedAgain == 0 ? "" : cases.Improved is { } improved
            ? $"办结后再次评价 {cases.RatedAgain} 件，其中基本满意以上 {improved} 件，不改变得分。"
            : $"办结后再次评价 {cases.RatedAgain} 件，不改变得分。";
        var appeals = cases.Appeals == 0 ? "" : $"申诉 {cases.Appeals} 件，成立 {cases.AppealsUpheld} 件。";
        return $"“不满意”和“非常不满意”共 {cases.Total} 件，超期未办 {cases.Overdue} 件。{again}{appeals}时限为收到差评后的工作日。";
    }
}
