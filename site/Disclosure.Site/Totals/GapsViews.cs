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
    public static GapsView Of(PageContext context, ILinkRoot root, FiscalYear year, Stage stage) =>
        Of(context, root, ProjectTotals.Of(context.Records).GapsOf(year, stage));

    /// <summary>Below a sum over a department and its units, or over a unit alone.</summary>
    public static GapsView Of(PageContext context, ILinkRoot root, FiscalYear year, Stage stage, UnitCode unit) =>
        Of(context, root, ProjectTotals.Of(context.Records).GapsOf(year, stage, unit));

    private static GapsView Of(PageContext context, ILinkRoot root, TotalGaps gaps) => new(
        gaps,
        GapsWords.Of(gaps, code => context.Records.NameOf(code)),
        gaps.Missing.IsEmpty && gaps.Exempt.IsEmpty ? null : root.LinkTo(SitePaths.DisclosureYear(gaps.Year)));
}
