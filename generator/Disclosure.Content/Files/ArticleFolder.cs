using Disclosure.Model.Articles;

namespace Disclosure.Content.Files;

/// <summary>The folders of Markdown for readers, whose files' names become addresses.</summary>
internal static class ArticleFolder
{
    /// <summary>Whether a file is an article or a term of the glossary.</summary>
    public static bool Holds(ContentFile file) => IsTerm(file) || SectionOf(file) is not null;

    /// <summary>Whether a file is a term of the glossary.</summary>
    public static bool IsTerm(ContentFile file) => file.IsMarkdown && file.IsIn("glossary");

    /// <summary>The section of an article; nothing where a file is none.</summary>
    public static ArticleSection? SectionOf(ContentFile file)
    {
        if (!file.IsMarkdown)
            return null;
        if (file.IsIn("guide"))
            return ArticleSection.Guide;
        if (file.IsIn("policy"))
            return ArticleSection.Policy;
        return file.IsIn("pages") ? ArticleSection.Page : null;
    }
}
