using System.Collections.Immutable;
using Disclosure.Model.Articles;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Policies;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Terms;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.AccountsYear;
using Disclosure.Site.Pages.Articles;
using Disclosure.Site.Pages.BudgetYear;
using Disclosure.Site.Pages.PolicyDuties;
using Disclosure.Site.Process;
using Disclosure.Site.Satisfaction;

namespace Disclosure.Site.Pages.Search.Index;

/// <summary>Everything in the index but projects, units first: hits of projects are told with their units' names.</summary>
internal static class PlaceEntries
{
    /// <summary>The entries.</summary>
    public static IEnumerable<SearchEntry> Of(PageContext context) =>
    [
        .. context.Records.Units.Select(unit => UnitOf(context, unit)),
        .. context.Site.Navigation.Concat(context.Site.FooterLinks).DistinctBy(link => link.Path)
            .Select(link => new SearchEntry(SearchKind.Place, link.Path, link.Name)),
        .. context.Records.Years.Reverse().SelectMany(year => YearsOf(context, year)),
        .. context.Records.Evaluations.Select(evaluation => EvaluationOf(context, evaluation)),
        .. SurveyIndex.SurveysOf(context.Records).Select(survey => SurveyOf(context, survey)),
        .. ArticlesOf(context),
        .. context.Glossary.Select(term => new SearchEntry(SearchKind.Term, SitePaths.Glossary + "#" + term.Name, term.Term)),
        .. Policy.Clauses.Select(clause => new DutyClause(clause, []))
            .Select(clause => new SearchEntry(SearchKind.Clause, SitePaths.Policy + "#" + clause.Anchor, clause.Title)),
    ];

    private static SearchEntry UnitOf(PageContext context, Unit unit) =>
        new(SearchKind.Unit, SitePaths.Unit(unit.Code), context.Records.Names.Of(unit))
        {
            Units = ProjectEntries.UnitsOf(unit.Parent, unit.Code),
            Years = YearsOfRecords.Of(context.Records, unit.Code),
            FormerCodes = context.Records.Publications.Renames.FormerOf(unit.Code.Value),
            ShortNames = unit.Aliases,
        };

    private static IEnumerable<SearchEntry> YearsOf(PageContext context, FiscalYear year)
    {
        var records = context.Records;
        if (BudgetYearPages.YearsOf(records).Contains(year))
            yield return Of(PageTitles.BudgetYear(year), SitePaths.BudgetYear(year));
        if (AccountsYearPages.YearsOf(records).Contains(year))
            yield return Of(PageTitles.AccountsYear(year), SitePaths.AccountsYear(year));
        foreach (var link in ProcessYears.PagesOf(records, year))
            yield return Of($"{year} 年{link.Name}", link.Path);
        yield return Of(PageTitles.DisclosureYear(year), SitePaths.DisclosureYear(year));

        SearchEntry Of(string name, string path) => new(SearchKind.Year, path, name) { Years = [new YearFacets(year)] };
    }

    private static SearchEntry EvaluationOf(PageContext context, Evaluation evaluation)
    {
        var isWithheld = evaluation.Withheld is not null;
        return new SearchEntry(SearchKind.Evaluation, SitePaths.Evaluation(evaluation), evaluation.Title)
        {
            Units = ProjectEntries.UnitsOf(context.Records.FindUnit(evaluation.Unit)?.Parent, evaluation.Unit),
            Years =
            [
                new YearFacets(evaluation.Year)
                {
                    Grade = isWithheld ? null : evaluation.Grade,
                    Stages = isWithheld ? [] : [ChainStage.Evaluation],
                },
            ],
            ShortNames = [evaluation.Kind.Term()],
        };
    }

    private static SearchEntry SurveyOf(PageContext context, Survey survey) =>
        new(SearchKind.Survey, SitePaths.Rate(survey.Id), $"{survey.Subject}满意度调查")
        {
            Units = ProjectEntries.UnitsOf(context.Records.FindUnit(survey.Unit)?.Parent, survey.Unit),
            Years = [new YearFacets(survey.Year)],
        };

    private static IEnumerable<SearchEntry> ArticlesOf(PageContext context) =>
        ArticlePages.OnPages(context, ArticleSection.Guide).Concat(ArticlePages.OnPages(context, ArticleSection.Policy))
            .Select(article => new SearchEntry(SearchKind.Article, SitePaths.Article(article), article.Title));
}
