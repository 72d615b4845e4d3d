using System.Text.Encodings.Web;
using System.Text.Unicode;
using RazorSlices;

namespace Disclosure.FeedbackApi.Pages;

/// <summary>Answers a request with a page, in a status.</summary>
internal class PageResult(RazorSlice slice, int status = StatusCodes.Status200OK) : IResult
{
    /// <summary>The type of a page.</summary>
    public const string MediaType = "text/html; charset=utf-8";

    // The usual encoder writes every Chinese character as a reference.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = MediaType;
        slice.HttpContext = httpContext;
        await slice.RenderAsync(httpContext.Response.BodyWriter, Encoder, httpContext.RequestAborted);
        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}
