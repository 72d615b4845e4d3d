using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Forwarding;

/// <summary>
/// A page at the address that something had under its former code: says that the code changed, and leads on. It does not leave by itself:
/// who follows an old link or a printed code learns what it is called now, and an address with a place on it keeps the place.
/// </summary>
public sealed record ForwardingPage : Page
{
    /// <summary>Whether the code is a department's or unit's; else a project's.</summary>
    public required bool IsOfUnit { get; init; }

    /// <summary>The code it had.</summary>
    public required string Old { get; init; }

    /// <summary>The code it has.</summary>
    public required string Now { get; init; }

    /// <summary>The address of the page that stands in this one's place, from the site's root.</summary>
    public required string Target { get; init; }

    /// <summary>The edition that changed the code; nothing in a preview, before it is released.</summary>
    public CitedEdition? By { get; init; }

    /// <summary>Why it was changed, as a sentence; nothing where no reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>What happened, in a sentence.</summary>
    public string Told => By is { } edition
        ? $"{edition.Day.InChinese()}，{What}编码由 {Old} 改为 {Now}。内容没有因此改变，历年的版次照旧可以查。"
        : $"{What}编码由 {Old} 改为 {Now}，还没有公开。";

    /// <summary>What has the code.</summary>
    public string What => IsOfUnit ? "单位" : "项目";

    /// <inheritdoc/>
    public override bool IsListed => false;

    /// <inheritdoc/>
    public override string? Canonical => Site.BaseUrl?.Of(Target);

    /// <inheritdoc/>
    public override ImmutableArray<string> Scripts => ["assets/forward.js"];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => ForwardingSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject("forwarding");
        json.WriteString("formerCode", Old);
        json.WriteString("code", Now);
        json.WriteString("path", Target);
        if (By is { } edition)
            json.WriteString("edition", edition.Id.ToString());
        json.WriteEndObject();
    }
}
