using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Editions;
using Disclosure.Site.Data;
using RazorSlices;

namespace Disclosure.Site.Layout;

/// <summary>
/// What every page says about itself. A page model already knows what to say: its slice holds markup, not decisions.
/// </summary>
public abstract record Page : ILinkRoot
{
    /// <summary>What all pages share.</summary>
    public required SiteFrame Site { get; init; }

    /// <summary>
    /// The page's folder from the site's root, with a slash at the end: <c>projects/101-001/</c>; empty for home.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>The title, without the portal's name.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence for search engines and shared links.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// What the page says, in one sentence made from figures alone: it stands below the title, in the twin and in shared links.
    /// </summary>
    public string? Sentence { get; init; }

    /// <summary>The path to here, home excluded, this page excluded.</summary>
    public ImmutableArray<Crumb> Crumbs { get; init; } = [];

    /// <summary>The day the page's facts were published, for <c>PubDate</c>; nothing where none is known. Never the build's time.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The newest change of what the page shows since it was published; nothing where nothing of it changed.</summary>
    public PublishedChange? LastChange { get; init; }

    /// <summary>
    /// The newest edition that anything on the page comes from, to be cited; nothing where none is known, as in a preview.
    /// </summary>
    public CitedEdition? Edition { get; init; }

    /// <summary>The hash of the page's JSON twin, which stands beside it; nothing for a page without one, or before it is made.</summary>
    public HashBytes? DataHash { get; init; }

    /// <summary>Who is responsible for the page's facts, for <c>ContentSource</c>; nothing for the publisher itself.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the page is one of a preview; it then says so, and asks not to be indexed. Of a public site none is.</summary>
    public bool IsPreview => Site.Mode == SiteMode.Preview;

    /// <summary>Whether search engines may list the page: no preview, and made for readers.</summary>
    public virtual bool IsListed => !IsPreview;

    /// <summary>The page's file in its folder.</summary>
    public virtual string FileName => "index.html";

    /// <summary>Whether the page has a JSON twin, <c>index.json</c> beside it.</summary>
    public virtual bool HasJson => true;

    /// <summary>Whether the page has contents (本页目录) where it has three sections or more.</summary>
    public virtual bool HasContents => true;

    /// <summary>What readers may ask the office about, such as <c>询问这个项目</c>; nothing for a page about no one thing.</summary>
    public virtual string? AskLabel => null;

    /// <summary>The page's tables as data: a CSV file each, and <c>tables</c> of the JSON twin.</summary>
    public virtual ImmutableArray<DataTable> Tables => [];

    /// <summary>Scripts that add to the page, as paths of <see cref="SiteAssets.Paths"/>; the page reads the same without them.</summary>
    public virtual ImmutableArray<string> Scripts => [];

    /// <summary>
    /// Style sheets that only pages of this kind need beside the site's own, as paths of <see cref="SiteAssets.Paths"/>: no other page
    /// carries their weight.
    /// </summary>
    public virtual ImmutableArray<string> StyleSheets => [];

    /// <summary>The part of the site the page belongs to.</summary>
    public virtual SiteSection Section => SiteSection.None;

    /// <summary>The meta tags of a column page; nothing for a page that is none.</summary>
    public virtual ColumnTags? Column => null;

    /// <summary>CSV files beside the page: name and what it holds.</summary>
    public ImmutableArray<Download> Downloads => [.. Tables.Select(table => new Download(table.FileName, table.Name))];

    /// <summary>The way from this page back to the site's root, such as <c>../../</c>, so that the site works under any path.</summary>
    public virtual string Root => field ??= LinkRoot.WayUpFrom(Path);

    /// <summary>The page's absolute address; nothing where the site's is not known.</summary>
    public string? Address => Site.BaseUrl is { } site && FileName == "index.html" ? site.Of(Path) : null;

    /// <summary>
    /// The address by which the page is to be known; nothing where the site's is not known, and for a page that is not listed.
    /// </summary>
    public virtual string? Canonical => IsListed ? Address : null;

    /// <summary>Who the facts come from, as meta tag and text both say.</summary>
    public string ContentSource => Source ?? Site.Portal.Publisher;

    /// <summary>
    /// The publication time as the government's meta tag wants it, <c>yyyy-MM-dd HH:mm</c>; nothing where no day is known. The hour is the
    /// tag's, not ours: what readers see is the day.
    /// </summary>
    public string? PubDate => Published is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " 00:00" : null;

    /// <inheritdoc/>
    public string LinkTo(string path) => Root + path is { Length: > 0 } link ? link : "./";

    /// <summary>The page as markup, ready to be rendered once.</summary>
    public abstract RazorSlice ToSlice();

    /// <summary>Writes the page's facts beside its tables into <c>facts</c> of the JSON twin, whose object is open.</summary>
    public virtual void WriteFacts(Utf8JsonWriter json)
    {
    }
}
