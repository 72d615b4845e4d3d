using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Scoring;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Results;

/// <summary>The funds block of a year: of the self-evaluation, else of the target.</summary>
internal static class FundsViews
{
    /// <summary>The funds block; nothing where neither form has one.</summary>
    /// <param name="table">The table it is a part of, whose file stands beside the page.</param>
    /// <param name="target">The target.</param>
    /// <param name="self">The self-evaluation.</param>
    /// <param name="score">The self-evaluation recomputed.</param>
    public static FundsView? Of(Table<FundsLine> table, PerformanceTable? target, SelfEvaluation? self, SelfEvaluationScore? score)
    {
        if (self is { Funds.Lines.IsEmpty: false })
        {
            return new FundsView(
                TableOf(table, self),
                ExecutionOf(self.Funds.Total),
                score is null ? null : ReceiptViews.OfExecution(score.Execution));
        }

        return target is { Funds.Lines.IsEmpty: false }
            ? new FundsView(TableOf(table, target), null, null)
            : null;
    }

    private static FactTable TableOf(Table<FundsLine> table, PerformanceTable form) =>
        table.ForReaders(LinkRoot.None, $"{form.Year} 年度{table.Name}", FormTables.FundsOf(form)) with
        {
            CsvFile = table.FileName,
            Note = NoteOf(form),
        };

    // Parts that do not add up to the total as they are shown, for their rounding alone.
    private static string? NoteOf(PerformanceTable form)
    {
        if (form.Funds.Total is not { } total)
            return null;
        string?[] notes =
        [
            RoundingOf(form, total, "年初预算", line => form.IsTarget ? line.Budget : line.Initial),
            form.IsTarget ? null : RoundingOf(form, total, "全年预算数", line => line.Budget),
            RoundingOf(form, total, "全年执行数", line => line.Executed),
        ];
        return string.Concat(notes) is { Length: > 0 } note ? note : null;
    }

    private static string? RoundingOf(PerformanceTable form, FundLine total, string heading, Func<FundLine, Money?> amount) =>
        amount(total) is { } sum
        && RoundingNote.For(form.Funds.Parts.Select(amount).OfType<Money>(), sum, MoneyUnit.TenThousandYuan) is { } note
            ? $"{heading}：{note}"
            : null;

    /// <summary>How much of the adjusted budget was spent; nothing where there is no rate.</summary>
    private static ExecutionBar? ExecutionOf(FundLine? total) =>
        total is not null && ExecutionRate.Of(total) is { Value: { } rate } execution
            ? new ExecutionBar($"{ExecutionWords.Amounts(execution)}，执行率 {rate}", rate)
            : null;
}
