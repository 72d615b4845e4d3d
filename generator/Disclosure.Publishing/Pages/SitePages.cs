using Disclosure.Publishing.Facts;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Pages.AccountsYear;
using Disclosure.Publishing.Pages.Articles;
using Disclosure.Publishing.Pages.BudgetYear;
using Disclosure.Publishing.Pages.Data;
using Disclosure.Publishing.Pages.DisclosureClocks;
using Disclosure.Publishing.Pages.Evaluations;
using Disclosure.Publishing.Pages.Glossary;
using Disclosure.Publishing.Pages.Home;
using Disclosure.Publishing.Pages.Projects;
using Disclosure.Publishing.Pages.Satisfaction;
using Disclosure.Publishing.Pages.SiteMap;
using Disclosure.Publishing.Pages.Units;
using Disclosure.Publishing.Pages.Years;

namespace Disclosure.Publishing.Pages;

/// <summary>Every page of the site, kind by kind. The long ones come first, so that they don't end up alone at the end.</summary>
internal static class SitePages
{
    public static IEnumerable<PagePlan> PlanAll(BuildContext context) =>
    [
        .. DataPages.Plan(context),
        .. AccountsYearPages.Plan(context),
        .. BudgetYearPages.Plan(context),
        .. DisclosurePages.Plan(context),
        .. YearsPages.Plan(context),
        .. EvaluationPages.Plan(context),
        .. HomePages.Plan(context),
        .. UnitPages.Plan(context),
        .. ProjectPages.Plan(context),
        .. RatePages.Plan(context),
        .. ReceiptsPages.Plan(context),
        .. GlossaryPages.Plan(context),
        .. ArticlePages.Plan(context),
        .. SiteMapPages.Plan(context),
        .. GalleryPages.Plan(context),
        .. NotFoundPages.Plan(context),
    ];
}
