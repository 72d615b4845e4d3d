using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Publishing.Facts;
using Disclosure.Publishing.Output;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Satisfaction;

namespace Disclosure.Publishing.Pages.Satisfaction;

/// <summary><c>receipts/</c>, and the published lists of leaves.</summary>
internal static class ReceiptsPages
{
    public static IEnumerable<PagePlan> Plan(BuildContext context) => HasPage(context.Records)
        ? [PagePlan.InFolder(SitePaths.Receipts, () => Make(context))]
        : [];

    /// <summary>Whether anybody may have a receipt.</summary>
    public static bool HasPage(RecordSet records) => !records.SurveyRegisters.IsEmpty || !records.Satisfaction.IsEmpty;

    /// <summary>Writes the list of leaves of every result that has one.</summary>
    public static void WriteLists(SiteWriter writer, RecordSet records)
    {
        foreach (var result in records.Satisfaction.Where(result => result.LeafList.Length > 0))
            writer.Write(SitePaths.Leaves(result.Survey), System.Text.Encoding.UTF8.GetBytes(result.LeafList));
    }

    private static ReceiptsPage Make(BuildContext context) => new()
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
