using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Receipts;

/// <summary><c>receipts/</c>.</summary>
internal static class ReceiptsPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => HasPage(context.Records)
        ? [PagePlan.InFolder(SitePaths.Receipts, () => Make(context))]
        : [];

    /// <summary>The link in the footer, where anybody may have a receipt.</summary>
    public static IEnumerable<SiteLink> LinksOf(SiteFacts facts) =>
        HasPage(facts.Records) ? [new SiteLink("核对评价回执", SitePaths.Receipts)] : [];

    private static bool HasPage(RecordSet records) => !records.SurveyRegisters.IsEmpty || !records.Satisfaction.IsEmpty;

    private static ReceiptsPage Make(PageContext context) => new()
    {
        Site = context.Site,
        Path = SitePaths.Receipts,
        Title = "核对评价回执",
        Description = "怎样用回执号核对自己的评价是否计入公布的满意度结果。",
        IsPreview = context.IsPreviewOf(context.Records.Satisfaction),
        Results = context.Records.Satisfaction.IsEmpty ? null : TableOf(context.Records),
    };

    private static FactTable TableOf(RecordSet records) => new(
        "各次调查的根值和回执清单",
        [FactColumn.Words("调查"), FactColumn.Words("项目或单位"), FactColumn.Figures("回执数"), FactColumn.Words("根值"), FactColumn.Words("清单")],
        [.. records.Satisfaction.Reverse().Select(result => RowOf(records, result))])
    {
        HidesCaption = true,
    };

    private static ImmutableArray<FactCell> RowOf(RecordSet records, SatisfactionResult result) =>
    [
        result.Survey,
        SubjectOf(records, result),
        result.Leaves.ToString(CultureInfo.InvariantCulture),
        result.Root,
        result.LeafList.Length > 0 ? new FactCell("回执清单", "../" + SitePaths.Leaves(result.Survey)) : FactCell.Empty,
    ];

    private static FactCell SubjectOf(RecordSet records, SatisfactionResult result)
    {
        if (result.Project is not { } project)
            return records.FindUnit(result.Unit) is { } unit ? new FactCell(unit.Name, "../" + SitePaths.Unit(unit.Code)) : result.Unit.Value;
        var name = records.FindProjectSelfEvaluation(project, result.Year)?.Name ?? records.FindProjectTarget(project, result.Year)?.Name;
        return name is null ? project.Value : new FactCell(name, "../" + SitePaths.Project(project));
    }
}
