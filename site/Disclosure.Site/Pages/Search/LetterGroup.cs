using System.Collections.Immutable;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Search;

/// <summary>What begins with a letter by its pinyin.</summary>
/// <param name="Letter">The letter: <c>A</c> to <c>Z</c>, or <c>0–9</c>.</param>
/// <param name="Links">The pages, by pinyin.</param>
public sealed record LetterGroup(string Letter, ImmutableArray<SiteLink> Links)
{
    /// <summary>The letter of what begins with a figure or with nothing that has a reading.</summary>
    public const string Figures = "0–9";

    /// <summary>Its anchor on the page.</summary>
    public string Anchor => Letter == Figures ? "az-0" : "az-" + Letter.ToLowerInvariant();
}
