using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Disclosure.Generator.Commands.Serve;

/// <summary>Serves built sites from their folders, on this machine only, with the headers a real server should send.</summary>
internal static class SiteServer
{
    private const string HtmlType = "text/html; charset=utf-8";

    private const string ContentSecurityPolicy =
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /// <summary>Serves a built site alone.</summary>
    /// <param name="site">The built site.</param>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <param name="signal">Tells of new builds; nothing for pages that shall not reload.</param>
    public static WebApplication Create(DirectoryInfo site, int port, ReloadSignal? signal) =>
        Create([new ServedSite("", signal) { Folder = site }], port);

    /// <summary>Serves several sites, the one at the root last.</summary>
    public static WebApplication Create(IReadOnlyList<ServedSite> sites, int port)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        app.Use(AddHeaders);
        app.MapSites(sites);
        return app;
    }

    /// <summary>Answers every address that nothing else of the application answers from the built sites.</summary>
    public static void MapSites(this WebApplication app, IReadOnlyList<ServedSite> sites)
    {
        // Beside the feedback API, which closes every address that does not say that it is open to everybody.
        var open = app.MapGroup("").AllowAnonymous();
        foreach (var site in sites)
        {
            if (site.Signal is { } signal)
                open.MapLiveReload(site.Prefix, signal);
        }

        open.MapFallback("{**path}", (HttpContext http) =>
            Serve(http, sites.First(site => site.Has(http.Request.Path.Value ?? "/"))));
    }

    private static Task AddHeaders(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
        return next(http);
    }

    private static async Task Serve(HttpContext http, ServedSite site)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (site.IsPrivate && !IsAskedHere(http.Request.Host))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var path = http.Request.Path.Value ?? "/";
        if (site.Folder is not { } folder)
            await Send(http, Encoding.UTF8.GetBytes(site.StandIn), HtmlType, StatusOf(path), site).ConfigureAwait(false);
        else if (!IsPlain(path))
            await SendMissing(http, folder, site).ConfigureAwait(false);
        else if (FindFile(folder, path[site.Prefix.Length..]) is { } file)
            await Send(http, file, StatusCodes.Status200OK, site).ConfigureAwait(false);
        else if (!path.EndsWith('/') && FindFile(folder, path[site.Prefix.Length..] + "/") is not null)
            // Of a path alone, spelt as addresses are: never to another host.
            http.Response.Redirect(http.Request.PathBase.Add(path + "/").ToUriComponent() + http.Request.QueryString.ToUriComponent());
        else
            await SendMissing(http, folder, site).ConfigureAwait(false);
    }

    private static int StatusOf(string path) => path == "/" ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;

    // A page of another host, whose name was turned to this machine, must not read what is not published.
    private static bool IsAskedHere(HostString host) =>
        host.Host == "localhost" || (IPAddress.TryParse(host.Host, out var address) && IPAddress.IsLoopback(address));

    // A browser takes `//name/` and `/\name/` for another host.
    private static bool IsPlain(string path) =>
        path.StartsWith('/') && !path.Contains("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal);

    /// <summary>The file a path names; nothing for one that leaves the site or does not exist.</summary>
    private static string? FindFile(DirectoryInfo site, string path)
    {
        var relative = path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : "");
        if (relative.Contains('\0', StringComparison.Ordinal))
            return null;
        var full = Path.GetFullPath(Path.Combine(site.FullName, relative));
        var root = site.FullName.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return full.StartsWith(root, StringComparison.Ordinal) && File.Exists(full) ? full : null;
    }

    private static Task SendMissing(HttpContext http, DirectoryInfo folder, ServedSite site) =>
        Send(http, Path.Combine(folder.FullName, "404.html"), StatusCodes.Status404NotFound, site);

    private static async Task Send(HttpContext http, string file, int status, ServedSite site)
    {
        byte[] body;
        try
        {
            body = await File.ReadAllBytesAsync(file, http.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            // A new build is being swapped in, or there is no 404 page.
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await Send(http, body, ContentTypeOf(file), status, site).ConfigureAwait(false);
    }

    private static async Task Send(HttpContext http, byte[] body, string type, int status, ServedSite site)
    {
        if (site.Signal is not null && type == HtmlType)
            body = LiveReload.AddTo(body, site.Prefix);
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        http.Response.ContentLength = body.Length;
        if (HttpMethods.IsGet(http.Request.Method))
            await http.Response.Body.WriteAsync(body, http.RequestAborted).ConfigureAwait(false);
    }

    private static string ContentTypeOf(string file)
    {
        var type = new FileExtensionContentTypeProvider().TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "text/javascript"
            ? type + "; charset=utf-8"
            : type;
    }
}
