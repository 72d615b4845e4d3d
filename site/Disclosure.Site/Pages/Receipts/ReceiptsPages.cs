using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Receipts;

/// <summary><c>receipts/</c>, which is there before any result is, as texts link to it.</summary>
internal static class ReceiptsPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => [PagePlan.InFolder(SitePaths.Receipts, () => Make(context))];

    /// <summary>The link in the footer, where anybody may have a receipt.</summary>
    public static IEnumerable<SiteLink> LinksOf(SiteFacts facts) =>
        MayBeGiven(facts.Records) ? [new SiteLink("核对评价回执", SitePaths.Receipts)] : [];

    private static bool MayBeGiven(RecordSet records) => !records.SurveyRegisters.IsEmpty || !records.Satisfaction.IsEmpty;

    private static ReceiptsPage Make(PageContext context) => new()
    {
        Site = context.Site,
        Path = SitePaths.Receipts,
        Title = "核对评价回执",
        Description = "怎样用回执号核对自己的评价是否计入公布的满意度结果。",
        LastChange = CorrectionNotes.LastOf(context, context.Records.Satisfaction.Select(result => result.Key)),
        Corrections = CorrectionNotes.LinesOf(
            context, new LinkRoot(SitePaths.Receipts), context.Records.Satisfaction.Select(result => result.Key)),
        Surveys = [.. context.Records.Satisfaction.Reverse().Select(result => RowOf(context.Records, result))],
    };

    private static SurveyReceipts RowOf(RecordSet records, SatisfactionResult result)
    {
        var (subject, path) = SubjectOf(records, result);
        return new SurveyReceipts(result, subject, path);
    }

    private static (string Name, string? Path) SubjectOf(RecordSet records, SatisfactionResult result)
    {
        if (result.Project is not { } project)
            return records.FindUnit(result.Unit) is { } unit
                ? (records.Names.Of(unit), SitePaths.Unit(unit.Code))
                : (result.Unit.Value, null);
        var name = records.NameOf(project, result.Year);
        return (name, name == project.Value ? null : SitePaths.Project(project));
    }
}
