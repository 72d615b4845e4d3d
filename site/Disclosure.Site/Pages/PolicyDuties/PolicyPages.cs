using Disclosure.Model.Articles;
using Disclosure.Model.Checks;
using Disclosure.Model.Policies;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Articles;

namespace Disclosure.Site.Pages.PolicyDuties;

/// <summary><c>policy/</c>. The article that opens the section stands below the clauses.</summary>
internal static class PolicyPages
{
    private const int BelowHeading = 2;
    private const string OfYear = "{年度}";

    private static readonly Dictionary<string, FindingDefinition> Findings =
        RecordChecks.All.DistinctBy(definition => definition.Code).ToDictionary(definition => definition.Code);

    public static IEnumerable<PagePlan> Plan(PageContext context) => [PagePlan.InFolder(SitePaths.Policy, () => Make(context))];

    private static PolicyPage Make(PageContext context)
    {
        var page = new PolicyPage
        {
            Site = context.Site,
            Path = SitePaths.Policy,
            Title = "政策条款对照",
            Description = "瀍财〔2021〕54号十九条逐项要求什么、在本站哪里看得到、哪些还没有。",
            Clauses = [.. Policy.Clauses.Select(clause => ClauseOf(context, clause))],
            Links = ArticlePages.LinksOf(context, ArticleSection.Policy),
        };
        return ArticlePages.OnIndex(context, ArticleSection.Policy, SitePaths.Policy) is { Markdown.Length: > 0 } article
            ? page with { More = (article.Title, context.Render(page, TextPlaces.PathOf(article), BelowHeading)) }
            : page;
    }

    private static DutyClause ClauseOf(PageContext context, Clause clause) =>
        new(clause, [.. Model.Policies.PolicyDuties.Of(clause).Select((duty, i) => RowOf(context, duty, i + 1))]);

    private static DutyRow RowOf(PageContext context, PolicyDuty duty, int number) => new(
        duty,
        number,
        [.. duty.Places.Select(place => LinkOf(context, place))],
        [.. duty.Places.SelectMany(place => place.Tables.Select(table => $"{place.Address}{table}.csv"))],
        [.. duty.Findings.Select(code => Findings[code].Title)]);

    // The newest year's page of a kind that has one a year; of other kinds with many pages, the list that leads to them.
    private static DutyLink LinkOf(PageContext context, DutyPlace place)
    {
        var parts = place.Address.Split('/');
        var given = Array.FindIndex(parts, part => part.Contains('{') && part != OfYear);
        var address = given < 0 ? place.Address : string.Concat(parts.Take(given).Select(part => part + "/"));
        return new DutyLink(place.Name, context.Addresses.Newest(address), HasData: given < 0 && !place.Tables.IsEmpty);
    }
}
