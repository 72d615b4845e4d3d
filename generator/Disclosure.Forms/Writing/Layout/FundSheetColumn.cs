using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>A column of the funds.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Look">What its cells look like.</param>
/// <param name="Value">What a line has in it.</param>
internal sealed record FundSheetColumn(string Heading, CellLook Look, Func<FundLine, SheetValue> Value)
{
    /// <summary>Whether only the total has it; other lines then show a dash.</summary>
    public bool IsOfTotal { get; init; }

    /// <summary>
    /// The formula that fills it in a blank form, with <c>{row}</c> for the row and <c>{heading}</c> for the column of
    /// another heading; nothing where it is typed.
    /// </summary>
    public string? Formula { get; init; }
}
