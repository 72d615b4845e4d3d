using System.Collections.Immutable;
using Disclosure.Model.Articles;

namespace Disclosure.Model.Differences;

/// <summary>The site's own texts by the path of their file, for comparison.</summary>
public static class PublishedTexts
{
    /// <summary>The texts of these articles and terms.</summary>
    public static ImmutableSortedDictionary<string, string> Of(IEnumerable<Article> articles, IEnumerable<GlossaryTerm> glossary)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(glossary);
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            texts[$"{FolderOf(article.Section)}/{article.Name}.md"] =
                $"{article.Order}\n{article.Title}\n{article.Summary}\n{article.Markdown}";
        }

        foreach (var term in glossary)
            texts[$"glossary/{term.Name}.md"] = $"{term.Order}\n{term.Term}\n{term.Plain}\n{term.Official}\n{term.Basis}\n{term.Markdown}";
        return texts.ToImmutable();
    }

    private static string FolderOf(ArticleSection section) => section switch
    {
        ArticleSection.Guide => "guide",
        ArticleSection.Policy => "policy",
        _ => "pages",
    };
}
