using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Reading.UnitLists;

/// <summary>Knows a list of approvals, which <c>disclosure approve</c> reads.</summary>
internal static class ApprovalListSigns
{
    private static readonly string[] Headings = ["编码", "批复文号", "批复日期"];

    /// <summary>Where the headings of a list of approvals stand; nothing where there is none.</summary>
    public static Place? PlaceOf(Grid grid)
    {
        for (var row = grid.FirstRow; row <= grid.LastRow; row++)
        {
            var texts = grid.StartingIn(row).Select(cell => HeadingText.Normalise(cell.Text)).ToHashSet();
            if (Array.TrueForAll(Headings, texts.Contains))
                return grid.PlaceOf(grid.StartingIn(row).First().Address);
        }

        return null;
    }
}
