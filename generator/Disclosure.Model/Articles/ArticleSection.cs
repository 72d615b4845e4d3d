namespace Disclosure.Model.Articles;

/// <summary>What an article is for.</summary>
public enum ArticleSection
{
    /// <summary>How to read what is published: <c>content/guide/</c>.</summary>
    Guide,

    /// <summary>The policy, clause by clause: <c>content/policy/</c>.</summary>
    Policy,

    /// <summary>A page of the site itself, such as <c>about</c> or <c>accessibility</c>: <c>content/pages/</c>.</summary>
    Page,
}
