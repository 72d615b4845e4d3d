using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>A row of the funds as read; its amounts wait for the table's money unit to be known.</summary>
internal sealed class FundRowCells
{
    /// <summary>Which row it is.</summary>
    public required FundKind Kind { get; init; }

    /// <summary>The row's label where it is not the official one.</summary>
    public string? Label { get; init; }

    /// <summary>Whether its label says that the amount is of the form's own year: <c>年度资金总额</c>.</summary>
    public bool IsOfOwnYear { get; init; }

    /// <summary>The cells by meaning, with the unit that their column states.</summary>
    public Dictionary<Meaning, (GridCell Cell, MoneyUnit? Unit)> Cells { get; } = [];

    /// <summary>Points to be got for execution that the column heading states, as in <c>得分(20分*执行率)</c>.</summary>
    public decimal? HeadingWeight { get; set; }
}
