using Disclosure.FeedbackApi.Settings;

namespace Disclosure.FeedbackApi.Metrics;

/// <summary>
/// Who may read the figures of the running service: when people rate and how many is nobody else's business. To others there is
/// nothing at the address.
/// </summary>
internal static class MetricsReaders
{
    /// <summary>The address of the figures.</summary>
    public const string Path = "/metrics";

    /// <summary>Turns others away.</summary>
    public static void UseMetricsReaders(this WebApplication app, FeedbackOptions options)
    {
        var readers = SettingsCheck.NetworksOf(options.MetricsFrom).ToList();
        app.Use((context, next) =>
        {
            if (!context.Request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase)
                || readers.Exists(network => network.Holds(context.Connection.RemoteIpAddress)))
                return next(context);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }
}
