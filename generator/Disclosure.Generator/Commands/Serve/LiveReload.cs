using System.Net.ServerSentEvents;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Disclosure.Generator.Commands.Serve;

/// <summary>
/// Lets pages reload after a build. Only <c>disclosure serve</c> adds this; the built files know nothing of it.
/// </summary>
internal static class LiveReload
{
    private const string ScriptPath = "/-/reload.js";
    private const string EventsPath = "/-/builds";

    private const string Script =
        """
        new EventSource(new URL("builds", document.currentScript.src)).addEventListener("build", () => location.reload());
        """;

    /// <summary>Answers what the pages of the site below <paramref name="prefix"/> ask for.</summary>
    public static void MapLiveReload(this IEndpointRouteBuilder app, string prefix, ReloadSignal signal)
    {
        app.MapGet(prefix + ScriptPath, () => TypedResults.Text(Script, "text/javascript", Encoding.UTF8));
        app.MapGet(prefix + EventsPath, (IHostApplicationLifetime life, CancellationToken gone) =>
            TypedResults.ServerSentEvents(Builds(signal, life.ApplicationStopping, gone)));
    }

    /// <summary>The page with the script that listens for builds.</summary>
    public static byte[] AddTo(byte[] page, string prefix) =>
        [.. page, .. Encoding.UTF8.GetBytes($"<script src=\"{prefix}{ScriptPath}\"></script>")];

    private static async IAsyncEnumerable<SseItem<string>> Builds(
        ReloadSignal signal, CancellationToken stopping, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken gone)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, gone);
        var next = signal.Next;
        // Said at once, so that the answer begins before the first build and none after it is missed.
        yield return new SseItem<string>("", "listening");
        while (!either.IsCancellationRequested)
        {
            await next.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            next = signal.Next;
            if (!either.IsCancellationRequested)
                yield return new SseItem<string>("", "build");
        }
    }
}
