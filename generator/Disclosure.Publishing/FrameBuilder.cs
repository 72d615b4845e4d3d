using System.Collections.Immutable;
using Disclosure.Model.Articles;
using Disclosure.Model.Registry;
using Disclosure.Publishing.Facts;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Pages;
using Disclosure.Publishing.Pages.AccountsYear;
using Disclosure.Publishing.Pages.BudgetYear;
using Disclosure.Publishing.Pages.Satisfaction;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing;

/// <summary>Makes what all pages share: the navigation and the footer name only pages that the build makes.</summary>
internal static class FrameBuilder
{
    public static SiteFrame Make(BuildInput input, Uri? baseUrl)
    {
        var budgetYears = BudgetYearPages.YearsOf(input.Records).ToList();
        var accountsYears = AccountsYearPages.YearsOf(input.Records).ToList();
        return new SiteFrame(input.Records.Portal, input.Records.Years.LastOrDefault().Number, baseUrl, Assets.Version)
        {
            UnitName = code => input.Records.NameOf(code),
            Navigation = SiteNavigation.For(
                budgetYears.Count > 0 ? budgetYears[0] : null, accountsYears.Count > 0 ? accountsYears[0] : null,
                hasSurveys: !input.Records.SurveyRegisters.IsEmpty),
            FooterLinks = FooterOf(input.Records, input.Articles),
        };
    }

    private static ImmutableArray<SiteLink> FooterOf(RecordSet records, ImmutableArray<Article> articles) =>
    [
        new SiteLink("各年度", SitePaths.Years),
        new SiteLink("政策条款对照", SitePaths.Policy),
        new SiteLink("数据下载", SitePaths.Data),
        .. ReceiptsPages.HasPage(records) ? new[] { new SiteLink("核对评价回执", SitePaths.Receipts) } : [],
        .. articles.Where(article => article.Section == ArticleSection.Page).Select(article => new SiteLink(article.Title, SitePaths.Article(article))),
        new SiteLink("站点地图", SitePaths.SiteMap),
    ];
}
