using Disclosure.Forms.Writing.Layout;
using Disclosure.Model.Budgets;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Writing.Prefilled;

/// <summary>The rows of money of a form in which what is known stands already.</summary>
internal static class PrefilledFunds
{
    /// <summary>Those of the target, the total first, as the form's formulas have it; the usual ones where the target has none.</summary>
    public static IEnumerable<FundLine> RowsOf(PerformanceTable target)
    {
        var usual = target.Project?.Kind == ProjectKind.Transfer ? BlankFunds.OfTransfer : BlankFunds.Usual;
        if (target.Funds.Lines.IsDefaultOrEmpty)
            return usual.Lines;
        var total = target.Funds.Total ?? new FundLine { Kind = FundKind.Total };
        return target.Funds.Lines.Where(line => !ReferenceEquals(line, total)).Prepend(total);
    }
}
