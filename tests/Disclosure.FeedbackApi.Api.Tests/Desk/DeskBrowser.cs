using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Desk;

/// <summary>
/// Someone at the desk with a browser: it keeps cookies, fills in forms as they stand on the page, and sends what a browser sends.
/// </summary>
internal sealed class DeskBrowser(HttpClient client) : IDisposable
{
    public const string Root = "/api/staff/desk";

    public HttpClient Client { get; } = client;

    /// <summary>A browser that nobody has signed in with.</summary>
    public static DeskBrowser Of(FeedbackServer server)
    {
        var client = server.NewClient();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return new(client);
    }

    /// <summary>Signs in by the form.</summary>
    public static async Task<DeskBrowser> SignInAsync(FeedbackServer server, string name, StaffRole role, string root = "")
    {
        server.AddAccount(name, role);
        var browser = Of(server);
        var page = await browser.OpenAsync(root + Root + "/sign-in");
        using var answer = await browser.SendAsync(page, "main form", ("name", name), ("password", FeedbackServer.Password));
        Assert.Equal((HttpStatusCode.SeeOther, root + Root), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        return browser;
    }

    /// <summary>Opens a page that there is.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        using var answer = await Client.GetAsync(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        return await PageOfAsync(answer);
    }

    /// <summary>Sends a form of a page with fields set: nothing takes a field away, and what is not set is sent as it stands.</summary>
    public Task<HttpResponseMessage> SendAsync(IHtmlDocument page, string form, params (string Name, string? Value)[] set)
    {
        var element = Assert.IsAssignableFrom<IHtmlFormElement>(page.QuerySelector(form));
        var names = set.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var fields = FieldsOf(element).Where(field => !names.Contains(field.Name))
            .Concat(set.Where(field => field.Value is not null).Select(field => (field.Name, Value: field.Value!)));
        return PostAsync(element.GetAttribute("action")!, [.. fields]);
    }

    /// <summary>Sends fields.</summary>
    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) =>
        Client.PostAsync(address, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>Sends a form, and opens the page that it leads on to.</summary>
    public async Task<IHtmlDocument> SubmitAsync(IHtmlDocument page, string form, params (string Name, string? Value)[] set)
    {
        using var answer = await SendAsync(page, form, set);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return await OpenAsync(answer.Headers.Location!.OriginalString);
    }

    /// <summary>Sends a form that comes back with what is to be mended.</summary>
    public async Task<IHtmlDocument> RefusedAsync(
        HttpStatusCode status, IHtmlDocument page, string form, params (string Name, string? Value)[] set)
    {
        using var answer = await SendAsync(page, form, set);
        Assert.Equal(status, answer.StatusCode);
        var back = await PageOfAsync(answer);
        Assert.NotNull(back.QuerySelector(".error[role=alert]"));
        return back;
    }

    /// <summary>The page of an answer.</summary>
    public static async Task<IHtmlDocument> PageOfAsync(HttpResponseMessage answer)
    {
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The text of a page as it is read, in single spaces.</summary>
    public static string TextOf(IParentNode? page, string selector = "main") =>
        string.Join(' ', page?.QuerySelector(selector)?.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []);

    public void Dispose() => Client.Dispose();

    private static IEnumerable<(string Name, string Value)> FieldsOf(IHtmlFormElement form) =>
        form.Elements.OfType<IHtmlElement>().SelectMany(FieldOf);

    private static IEnumerable<(string Name, string Value)> FieldOf(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? [(box.Name!, box.Value)] : [],
        IHtmlInputElement input => [(input.Name!, input.Value)],
        IHtmlSelectElement select => [(select.Name!, select.Value ?? "")],
        IHtmlTextAreaElement area => [(area.Name!, area.Value)],
        _ => [],
    };
}
