using Disclosure.Model.Articles;
using Disclosure.Model.Assessments;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Registry;
using Disclosure.Site.Layout;
using Disclosure.Site.Text;

namespace Disclosure.Site.Facts;

/// <summary>Where the texts of the content lie, and which pages carry them.</summary>
internal static class TextPlaces
{
    /// <summary>An article of this name opens its section's index.</summary>
    private const string IndexName = "index";

    /// <summary>
    /// Every text that a page carries: articles, what the glossary says more of a term, reports of evaluations and assessments.
    /// </summary>
    public static IEnumerable<WrittenText> Of(SiteFacts facts)
    {
        foreach (var section in facts.Articles.GroupBy(article => article.Section))
        {
            var articles = section.ToList();
            foreach (var article in articles)
                yield return new WrittenText(PathOf(article), PageOf(article, articles), "", article.Markdown);
        }

        foreach (var term in facts.Glossary)
            yield return new WrittenText(PathOf(term), SitePaths.Glossary, term.Name, term.Markdown);
        foreach (var evaluation in facts.Records.Evaluations.Where(evaluation => evaluation.Withheld is null))
            yield return new WrittenText(PathOf(evaluation), SitePaths.Evaluation(evaluation), "", evaluation.Report);
        foreach (var assessment in facts.Records.Process.Assessments.Where(assessment => assessment.Report.Length > 0))
        {
            yield return new WrittenText(
                PathOf(assessment), SitePaths.Assessment(assessment.Year, assessment.Code), "", assessment.Report);
        }
    }

    /// <summary>The page of an article: its section's index where it is the section's only one or named for it.</summary>
    public static string PageOf(Article article, IReadOnlyCollection<Article> section) => article switch
    {
        { Section: ArticleSection.Guide } when IsOnIndex(article, section) => SitePaths.Guide,
        { Section: ArticleSection.Policy } when IsOnIndex(article, section) => SitePaths.Policy,
        _ => SitePaths.Article(article),
    };

    /// <summary>The file of an article in the content.</summary>
    public static string PathOf(Article article) => article.Section switch
    {
        ArticleSection.Guide => $"guide/{article.Name}.md",
        ArticleSection.Policy => $"policy/{article.Name}.md",
        _ => $"pages/{article.Name}.md",
    };

    /// <summary>The file of a term in the content.</summary>
    public static string PathOf(GlossaryTerm term) => $"glossary/{term.Name}.md";

    /// <summary>The file of an evaluation's report in the content.</summary>
    public static string PathOf(Evaluation evaluation) => RecordKinds.Of(evaluation).PlaceOf(evaluation) + ".md";

    /// <summary>The file of an assessment's report in the content.</summary>
    public static string PathOf(Assessment assessment) => RecordKinds.Of(assessment).PlaceOf(assessment) + ".md";

    private static bool IsOnIndex(Article article, IReadOnlyCollection<Article> section) =>
        section.Count == 1 || article.Name == IndexName;
}
