using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Site.Components;

namespace Disclosure.Site.Satisfaction;

/// <summary>How the bad ratings of a survey were dealt with, for readers: each step with its term, its share and its time.</summary>
internal static class CasesTable
{
    private static readonly ImmutableArray<FactColumn> Columns =
        [FactColumn.Words("环节"), FactColumn.Words("时限"), FactColumn.Figures("已办"), FactColumn.Figures("占差评"), FactColumn.Figures("按期"), FactColumn.Words("用时（中位数）")];

    /// <summary>The table; nothing where there are no bad ratings, or so few that their number would tell how a few people answered.</summary>
    public static FactTable? Of(SatisfactionResult result) => CaseHandling.IsShown(result)
        ? new FactTable("差评办理", Columns, RowsOf(result.Cases!)) { Note = NoteOf(result.Cases!) }
        : null;

    private static ImmutableArray<ImmutableArray<FactCell>> RowsOf(CaseHandling cases) =>
    [
        ["回访", Term(cases.Deadlines.Contact), Number(cases.Contacted), Share(cases.Contacted, cases), Number(cases.ContactedInTime), FactCell.Empty],
        ["答复", Term(cases.Deadlines.Reply), Number(cases.Replied), Share(cases.Replied, cases), Number(cases.RepliedInTime), Days(cases.ReplyDays)],
        ["整改办结", Term(cases.Deadlines.Handle), Number(cases.Handled), Share(cases.Handled, cases), Number(cases.HandledInTime), Days(cases.HandleDays)],
    ];

    private static string NoteOf(CaseHandling cases)
    {
        var again = cases.RatedAgain == 0 ? "" : cases.Improved is { } improved
            ? $"办结后再次评价 {cases.RatedAgain} 件，其中基本满意以上 {improved} 件，不改变得分。"
            : $"办结后再次评价 {cases.RatedAgain} 件，不改变得分。";
        var appeals = cases.Appeals == 0 ? "" : $"申诉 {cases.Appeals} 件，成立 {cases.AppealsUpheld} 件。";
        return $"“不满意”和“非常不满意”共 {cases.Total} 件，超期未办 {cases.Overdue} 件。{again}{appeals}时限为收到差评后的工作日。";
    }

    private static FactCell Term(int workingDays) => $"{workingDays} 个工作日";

    private static FactCell Days(int? workingDays) => workingDays is { } days ? new FactCell($"{days} 个工作日") : FactCell.Empty;

    private static FactCell Share(int number, CaseHandling cases) => new Percentage((decimal)number / cases.Total).ToString();

    private static FactCell Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
