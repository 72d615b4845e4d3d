using System.Collections.Immutable;
using Disclosure.Model.Calendar;

namespace Disclosure.Site.Layout;

/// <summary>The navigation's links, in their order.</summary>
public static class SiteNavigation
{
    /// <summary>The links of a site whose newest years at the budget and at the accounts stage are these; without a year its link is left out.</summary>
    /// <param name="budgetYear">The newest year with targets; nothing where no year has any.</param>
    /// <param name="accountsYear">The newest year with evaluations; nothing where no year has any.</param>
    /// <param name="hasSurveys">Whether there are surveys to answer or to read.</param>
    public static ImmutableArray<SiteLink> For(FiscalYear? budgetYear, FiscalYear? accountsYear, bool hasSurveys)
    {
        var links = ImmutableArray.CreateBuilder<SiteLink>(9);
        links.Add(new SiteLink("首页", "", SiteSection.Home));
        links.Add(new SiteLink("部门单位", SitePaths.Units, SiteSection.Units));
        if (budgetYear is { } budget)
            links.Add(new SiteLink("预算绩效目标", SitePaths.BudgetYear(budget), SiteSection.Budget));
        if (accountsYear is { } accounts)
            links.Add(new SiteLink("决算绩效评价", SitePaths.AccountsYear(accounts), SiteSection.Accounts));
        links.Add(new SiteLink("重点评价", SitePaths.Evaluations, SiteSection.Evaluations));
        links.Add(new SiteLink("公开时限", SitePaths.Disclosure, SiteSection.Disclosure));
        if (hasSurveys)
            links.Add(new SiteLink("服务评价", SitePaths.Rating, SiteSection.Rating));
        links.Add(new SiteLink("名词解释", SitePaths.Glossary, SiteSection.Glossary));
        links.Add(new SiteLink("使用指南", SitePaths.Guide, SiteSection.Guide));
        return links.DrainToImmutable();
    }
}
