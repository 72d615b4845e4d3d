using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Tests;

/// <summary>Renders a page as the build does, and reads it as a browser does.</summary>
internal static class Rendering
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string ToHtml(this Page page)
    {
        using var slice = page.ToSlice();
        using var text = new StringWriter();
        slice.RenderAsync(text, Encoder).AsTask().GetAwaiter().GetResult();
        return text.ToString();
    }

    public static IHtmlDocument ToDocument(this Page page) => new HtmlParser().ParseDocument(page.ToHtml());

    /// <summary>A component alone, in an element that stands for its page.</summary>
    public static IElement ToElement(this RazorSlice component)
    {
        using var slice = component;
        using var text = new StringWriter();
        slice.RenderAsync(text, Encoder).AsTask().GetAwaiter().GetResult();
        return new HtmlParser().ParseDocument(text.ToString()).Body!;
    }

    /// <summary>The text of an element with every run of white space as one space.</summary>
    public static string Words(this IElement? element) =>
        string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
