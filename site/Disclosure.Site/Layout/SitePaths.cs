using Disclosure.Model.Articles;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Site.Layout;

/// <summary>Where each kind of page lives, from the site's root: the one place that spells addresses.</summary>
public static class SitePaths
{
    /// <summary>Departments and units.</summary>
    public const string Units = "units/";

    /// <summary>All projects.</summary>
    public const string Projects = "projects/";

    /// <summary>Fiscal years.</summary>
    public const string Years = "years/";

    /// <summary>Evaluations.</summary>
    public const string Evaluations = "evaluations/";

    /// <summary>退出清单, of all years.</summary>
    public const string Exits = "exits/";

    /// <summary>整改台账: every fault found, and how far it is mended.</summary>
    public const string Rectifications = "rectifications/";

    /// <summary>Disclosure clocks.</summary>
    public const string Disclosure = "disclosure/";

    /// <summary>The five checks of disclosure by which the site scores itself.</summary>
    public const string Yardstick = "disclosure/yardstick/";

    /// <summary>Glossary.</summary>
    public const string Glossary = "glossary/";

    /// <summary>Guide for citizens.</summary>
    public const string Guide = "guide/";

    /// <summary>The policy, clause by clause.</summary>
    public const string Policy = "policy/";

    /// <summary>Everything that was changed after it was published.</summary>
    public const string Corrections = "corrections/";

    /// <summary>Every edition.</summary>
    public const string Editions = "editions/";

    /// <summary>The Atom feed of editions, where the site's address is known.</summary>
    public const string Feed = "feed.xml";

    /// <summary>Everything as data.</summary>
    public const string Data = "data/";

    /// <summary>The gallery of components.</summary>
    public const string Gallery = "gallery/";

    /// <summary>The site map for people.</summary>
    public const string SiteMap = "sitemap/";

    /// <summary>Satisfaction surveys.</summary>
    public const string Rating = "rate/";

    /// <summary>Search, and the lists that lead to everything without it.</summary>
    public const string Search = "search/";

    /// <summary>Lists of projects by year, grade and budget; apart from the projects, so that no code is in their way.</summary>
    public const string Lists = "lists/";

    /// <summary>Up to four projects or units beside each other.</summary>
    public const string Compare = "compare/";

    /// <summary>没做到的, of all years.</summary>
    public const string Unmet = "unmet/";

    /// <summary>How a receipt is checked.</summary>
    public const string Receipts = "receipts/";

    /// <summary>The page of a satisfaction survey.</summary>
    public static string Rate(SurveyId survey) => $"{Rating}{survey}/";

    /// <summary>The file with the leaves of a survey's result.</summary>
    public static string Leaves(SurveyId survey) => $"satisfaction/{survey}/leaves.txt";

    /// <summary>A project, all its years.</summary>
    public static string Project(ProjectCode code) => $"{Projects}{code}/";

    /// <summary>A department's projects of all years. Below the department, so that no project's code is in its way.</summary>
    public static string ProjectsOf(UnitCode department) => $"units/{department}/projects/";

    /// <summary>All projects of a year.</summary>
    public static string YearList(FiscalYear year) => $"{Lists}{year}/";

    /// <summary>The projects of a year with a grade.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="grade">The grade as an address spells it: <c>excellent</c>.</param>
    public static string GradeList(FiscalYear year, string grade) => $"{YearList(year)}grade/{grade}/";

    /// <summary>The projects of a year from one of the four budgets.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="budget">The budget as an address spells it: <c>general</c>.</param>
    public static string BudgetList(FiscalYear year, string budget) => $"{YearList(year)}budget/{budget}/";

    /// <summary>The figures of a year's projects for the scripts of the explorer and of comparison.</summary>
    public static string ProjectFigures(FiscalYear year) => $"{YearList(year)}explorer.json";

    /// <summary>The figures of a year's departments and units for the script of comparison.</summary>
    public static string UnitFigures(FiscalYear year) => $"{YearList(year)}units.json";

    /// <summary>A department or unit.</summary>
    public static string Unit(UnitCode code) => $"units/{code}/";

    /// <summary>A department or unit in one year.</summary>
    public static string UnitYear(UnitCode code, FiscalYear year) => $"units/{code}/{year}/";

    /// <summary>A department or unit in one year, on eight sheets for a meeting.</summary>
    public static string MeetingPack(UnitCode code, FiscalYear year) => $"{UnitYear(code, year)}pack/";

    /// <summary>The targets that were missed in a year.</summary>
    public static string UnmetYear(FiscalYear year) => $"{Unmet}{year}/";

    /// <summary>The targets that a department and its units missed in a year, where the year's page is split.</summary>
    public static string UnmetYear(FiscalYear year, UnitCode department) => $"{UnmetYear(year)}{department}/";

    /// <summary>A year's targets.</summary>
    public static string BudgetYear(FiscalYear year) => $"years/{year}/budget/";

    /// <summary>A department's targets of a year, where the year's page is split.</summary>
    public static string BudgetYear(FiscalYear year, UnitCode department) => $"years/{year}/budget/{department}/";

    /// <summary>A year's self-evaluations.</summary>
    public static string AccountsYear(FiscalYear year) => $"years/{year}/accounts/";

    /// <summary>A department's self-evaluations of a year, where the year's page is split.</summary>
    public static string AccountsYear(FiscalYear year, UnitCode department) => $"years/{year}/accounts/{department}/";

    /// <summary>The assessments of a year.</summary>
    public static string Assessments(FiscalYear year) => $"assessments/{year}/";

    /// <summary>An assessment, with its report.</summary>
    /// <param name="year">The year of the budget asked for.</param>
    /// <param name="code">The code of the project, or of the unit.</param>
    public static string Assessment(FiscalYear year, string code) => $"{Assessments(year)}{code}/";

    /// <summary>The reviews of targets of a year.</summary>
    public static string Reviews(FiscalYear year) => $"reviews/{year}/";

    /// <summary>The monitoring of a year.</summary>
    public static string Monitoring(FiscalYear year) => $"monitoring/{year}/";

    /// <summary>What results did to the budget of a year.</summary>
    public static string Applications(FiscalYear year) => $"applications/{year}/";

    /// <summary>How far a year's projects are self-evaluated, and how the scores of others differ.</summary>
    public static string Coverage(FiscalYear year) => $"coverage/{year}/";

    /// <summary>The disclosure clocks of a year, unit by unit.</summary>
    public static string DisclosureYear(FiscalYear year) => $"disclosure/{year}/";

    /// <summary>The five checks of a year, unit by unit.</summary>
    public static string YardstickYear(FiscalYear year) => $"{Yardstick}{year}/";

    /// <summary>An article: of the guide or the policy below its section, of the site itself at the root.</summary>
    public static string Article(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Section switch
        {
            ArticleSection.Guide => $"{Guide}{article.Name}/",
            ArticleSection.Policy => $"{Policy}{article.Name}/",
            _ => $"{article.Name}/",
        };
    }

    /// <summary>An edition: what it changed.</summary>
    public static string Edition(EditionId edition) => $"{Editions}{edition}/";

    /// <summary>A superseded version of a record, below the edition that published it.</summary>
    /// <param name="edition">The edition that published it.</param>
    /// <param name="path">The record's path in the content.</param>
    public static string Version(EditionId edition, PublicPath path) =>
        $"{Edition(edition)}{System.IO.Path.ChangeExtension(path.Value, null)}/";

    /// <summary>An evaluation.</summary>
    public static string Evaluation(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Evaluation(evaluation.Year, evaluation.Key.Code, evaluation.Kind);
    }

    /// <summary>An evaluation, by what identifies it.</summary>
    public static string Evaluation(FiscalYear year, string code, EvaluationKind kind) => $"evaluations/{year}-{code}-{kind.FileName()}/";
}
