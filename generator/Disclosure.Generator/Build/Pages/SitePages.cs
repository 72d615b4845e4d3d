using Disclosure.Generator.Build.Pages.AccountsYear;
using Disclosure.Generator.Build.Pages.Articles;
using Disclosure.Generator.Build.Pages.BudgetYear;
using Disclosure.Generator.Build.Pages.Data;
using Disclosure.Generator.Build.Pages.DisclosureClocks;
using Disclosure.Generator.Build.Pages.Evaluations;
using Disclosure.Generator.Build.Pages.Glossary;
using Disclosure.Generator.Build.Pages.Home;
using Disclosure.Generator.Build.Pages.Projects;
using Disclosure.Generator.Build.Pages.Satisfaction;
using Disclosure.Generator.Build.Pages.SiteMap;
using Disclosure.Generator.Build.Pages.Units;
using Disclosure.Generator.Build.Pages.Years;

namespace Disclosure.Generator.Build.Pages;

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
