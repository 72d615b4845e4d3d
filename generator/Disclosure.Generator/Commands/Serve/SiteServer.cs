using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Disclosure.Generator.Commands.Serve;

/// <summary>Serves a built site from its folder, on this machine only, with the headers a real server should send.</summary>
internal static class SiteServer
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /// <param name="site">The built site.</param>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <param name="signal">Tells of new builds; nothing for pages that shall not reload.</param>
    public static WebApplication Create(DirectoryInfo site, int port, ReloadSignal? signal)
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
        app.MapSite(site, signal);
        return app;
    }

    /// <summary>Answers every address that nothing else of the application answers from the built site.</summary>
    public static void MapSite(this WebApplication app, DirectoryInfo site, ReloadSignal? signal)
    {
        if (signal is not null)
            app.MapLiveReload(signal);
        app.MapFallback("{**path}", (HttpContext http) => Serve(http, site, reloads: signal is not null));
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

    private static async Task Serve(HttpContext http, DirectoryInfo site, bool reloads)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var path = http.Request.Path.Value ?? "/";
        if (!IsPlain(path))
        {
            await Send(http, Path.Combine(site.FullName, "404.html"), StatusCodes.Status404NotFound, reloads).ConfigureAwait(false);
            return;
        }

        if (FindFile(site, path) is { } file)
        {
            await Send(http, file, StatusCodes.Status200OK, reloads).ConfigureAwait(false);
            return;
        }

        if (!path.EndsWith('/') && FindFile(site, path + "/") is not null)
        {
            // Of a path alone, spelt as addresses are: never to another host.
            http.Response.Redirect(http.Request.PathBase.Add(path + "/").ToUriComponent() + http.Request.QueryString.ToUriComponent());
            return;
        }

        await Send(http, Path.Combine(site.FullName, "404.html"), StatusCodes.Status404NotFound, reloads).ConfigureAwait(false);
    }

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

    private static async Task Send(HttpContext http, string file, int status, bool reloads)
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

        if (reloads && file.EndsWith(".html", StringComparison.Ordinal))
            body = LiveReload.AddTo(body);
        http.Response.StatusCode = status;
        http.Response.ContentType = ContentTypeOf(file);
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
