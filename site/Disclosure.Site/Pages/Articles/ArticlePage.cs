using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Articles;

/// <summary>An article for readers, or the index of a section of them: guide, policy, 关于本站, 无障碍声明, 隐私说明.</summary>
public sealed record ArticlePage : Page
{
    /// <summary>The part of the site it belongs to.</summary>
    public required SiteSection Part { get; init; }

    /// <summary>What it says in a sentence, below the title; nothing where none is written.</summary>
    public string? Lead { get; init; }

    /// <summary>The text; nothing on an index that has none.</summary>
    public required Prose? Body { get; init; }

    /// <summary>The articles of the section, on its index; the others of the section, on an article.</summary>
    public ImmutableArray<ArticleLink> Links { get; init; } = [];

    /// <summary>What is said where there is neither a text nor a link; nothing else.</summary>
    public string? Empty { get; init; }

    /// <summary>Whether the page is a section's index.</summary>
    public bool IsIndex { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => Part;

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => ArticleSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        if (Lead is { } lead)
            json.WriteString("summary", lead);
        if (Body is { } body)
            json.WriteString("html", body.Html.Value);
        json.WriteStartArray("articles");
        foreach (var link in Links)
            json.WriteStringValue(link.Path);
        json.WriteEndArray();
    }
}
