using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Totals;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Totals;

/// <summary>Makes the line below a sum over units.</summary>
internal static class GapsViews
{
    /// <summary>Below a sum over all units.</summary>
    /// <param name="context">What pages are made from.</param>
    /// <param name="root">The page.</param>
    /// <param name="label">What the sum is called on the page.</param>
    /// <param name="year">The year.</param>
    /// <param name="stage">Whether targets are added up, or self-evaluations.</param>
    public static GapsView Of(PageContext context, ILinkRoot root, string label, FiscalYear year, Stage stage) =>
        Of(context, root, label, ProjectTotals.Of(context.Records).GapsOf(year, stage));

    /// <summary>Below a sum over a department and its units, or over a unit alone.</summary>
    /// <param name="context">What pages are made from.</param>
    /// <param name="root">The page.</param>
    /// <param name="label">What the sum is called on the page.</param>
    /// <param name="year">The year.</param>
    /// <param name="stage">Whether targets are added up, or self-evaluations.</param>
    /// <param name="unit">The department, or the unit.</param>
    public static GapsView Of(PageContext context, ILinkRoot root, string label, FiscalYear year, Stage stage, UnitCode unit) =>
        Of(context, root, label, ProjectTotals.Of(context.Records).GapsOf(year, stage, unit));

    private static GapsView Of(PageContext context, ILinkRoot root, string label, TotalGaps gaps) => new(
        gaps,
        GapsWords.Of(gaps, label, code => context.Records.NameOf(code)),
        gaps.Missing.IsEmpty && gaps.Exempt.IsEmpty ? null : root.LinkTo(SitePaths.DisclosureYear(gaps.Year)));
}
