using Disclosure.Model.Calendar;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>The four lists of a page.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Missed">未达成.</param>
/// <param name="Partly">部分达成.</param>
/// <param name="Blank">未填结果.</param>
/// <param name="Unlisted">Published with the budget, and not listed in the self-evaluation.</param>
public sealed record UnmetListsView(
    FiscalYear Year, UnmetListView Missed, UnmetListView Partly, UnmetListView Blank, UnmetListView Unlisted);
