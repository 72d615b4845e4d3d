using Disclosure.Forms.Documents;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Writing.Layout;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Import;

/// <summary>
/// Knows workbooks that <c>disclosure template</c> wrote, by the sheet that tells how to fill them in. It says to leave rows blank that are
/// not needed, and the sheet itself is no form: nobody is to hear of either.
/// </summary>
internal static class OwnForms
{
    private const string Title = "填表说明";
    private const string FirstHeading = "栏目";

    private static readonly HashSet<string> Levels =
    [
        .. IndicatorLevels.OfProject.First, .. IndicatorLevels.OfProject.Second,
        .. IndicatorLevels.OfUnit.First, .. IndicatorLevels.OfUnit.Second,
    ];

    /// <summary>Whether a sheet tells how to fill in one of our forms.</summary>
    public static bool IsInstructions(Grid grid)
    {
        var texts = Enumerable.Range(grid.FirstRow, Math.Max(0, grid.LastRow - grid.FirstRow + 1))
            .SelectMany(grid.StartingIn).Select(cell => cell.Text).Take(2).ToList();
        return texts is [Title, FirstHeading or ['“', ..]];
    }

    /// <summary>Takes back what was said of rows that the instructions say to leave blank.</summary>
    public static void Quieten(DocumentReading document, List<Finding> findings)
    {
        if (document.Grids.Any(IsInstructions))
            findings.RemoveAll(finding => finding.Definition == ImportCellFindings.TemplateRow && IsOfBlankRow(finding.Message));
    }

    // The first level is printed, the second chosen from the list; a name that was written is another matter.
    private static bool IsOfBlankRow(string message) =>
        Levels.Any(level => message.StartsWith($"“{level}”", StringComparison.Ordinal));
}
