using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Desk;
using Disclosure.FeedbackApi.Desk.Problems;
using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Giving;
using Disclosure.FeedbackApi.Handling;
using Disclosure.FeedbackApi.Health;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Metrics;
using Disclosure.FeedbackApi.Moderation;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Paper;
using Disclosure.FeedbackApi.Privacy;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Receipts;
using Disclosure.FeedbackApi.Results;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Staff;
using Disclosure.FeedbackApi.Staff.Oidc;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Access;
using Disclosure.Staff.Hosting;
using Disclosure.Staff.Oidc;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>The service as a table of contents: its own program hosts it, and <c>disclosure serve</c> beside the site.</summary>
public static class FeedbackHost
{
    private const int BodyLimit = 16 * 1024;

    /// <summary>The service, ready to run.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="time">The clock; nothing for the machine's.</param>
    /// <param name="site">Adds what is served beside it, after everything of its own; nothing for the service alone.</param>
    /// <exception cref="InvalidDataException">A setting or the secret is unusable.</exception>
    /// <exception cref="StoreUnavailableException">The data folder is in use or cannot be written, or the database does not
    /// answer.</exception>
    public static WebApplication Create(FeedbackOptions options, TimeProvider? time = null, Action<WebApplication>? site = null) =>
        Create(options, time, site, replace: null);

    /// <summary>The same with parts of it replaced, which tests and benchmarks do with the store.</summary>
    internal static WebApplication Create(
        FeedbackOptions options, TimeProvider? time, Action<WebApplication>? site, Action<IServiceCollection>? replace)
    {
        ArgumentNullException.ThrowIfNull(options);
        DataFolder.Make(options.Data);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls([.. ListenAddress.Of(options)]).ConfigureKestrel(kestrel => LimitKestrel(kestrel, options));
        // Requests are not logged: an address may carry a one-time code.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        // A form without its token is answered; whoever sends a thousand fills no disk.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        // What keeps the host from starting is thrown as well, and told by whoever starts it: in one line, not as a stack trace.
        var isStarted = false;
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => isStarted && level >= LogLevel.Information);
        builder.Services.AddFeedback(options, time ?? TimeProvider.System);
        replace?.Invoke(builder.Services);
        var app = builder.Build();
        Open(app);
        app.Lifetime.ApplicationStarted.Register(() => isStarted = true);
        app.UseFeedback(options);
        app.MapFeedback();
        site?.Invoke(app);
        return app;
    }

    // The lock first: it keeps a second process from all of the folder, and is given back last.
    private static void Open(WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<FolderLock>();
            app.Services.GetRequiredService<IFeedbackStore>();
            app.Services.GetRequiredService<SecretKeys>().Key.Keep();
            Tell(app, app.Services.GetRequiredService<IAuditTrail>().Fault);
            Tell(app, app.Services.GetRequiredService<IStaffAccounts>().Fault);
            app.Services.GetRequiredService<AnomalyLog>();
            app.Services.GetRequiredService<CommentDecisions>();
        }
        catch
        {
            app.DisposeAsync().AsTask().GetAwaiter().GetResult();
            throw;
        }
    }

    // Ratings are taken all the same; readiness says it too.
    private static void Tell(WebApplication app, string? fault)
    {
        if (fault is not null)
            app.Logger.LogError("{Fault}", fault);
    }

    private static void LimitKestrel(KestrelServerOptions kestrel, FeedbackOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = BodyLimit;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(options.RequestSeconds);
    }

    private static void UseFeedback(this WebApplication app, FeedbackOptions options)
    {
        app.UsePublicAddress(options);
        app.UseSecurityHeaders();
        app.UseProblems();
        app.UseMetricsReaders(options);
        app.UseHeadRequests();
        app.UseRequestLimits();
        app.UseDeskProblems();
        app.UseRouting();
        app.UseCors();
        app.UseRequestTimeouts();
        app.UseStaff();
    }

    private static void MapFeedback(this WebApplication app)
    {
        // What is open to everybody says so; what is put anywhere else is closed.
        MapRatings(app.MapGroup("").AllowAnonymous());
        MapStaff(app.MapGroup(StaffArea.Root).WithTags("工作人员").ForStaff().Problems(StatusCodes.Status401Unauthorized));
        if (app.Services.GetService<OidcSettings>() is not null)
            app.MapOidc();
        app.MapDesk();
        MapRunning(app.MapGroup("").AllowAnonymous());
    }

    private static void MapRatings(RouteGroupBuilder open)
    {
        open.MapSurveys();
        open.MapRatings();
        open.MapResults();
        open.MapReceipts();
        open.MapPrivacy();
        open.MapCases();
        open.MapPublishedComments();
    }

    private static void MapRunning(RouteGroupBuilder open)
    {
        open.MapAssets();
        open.MapHealth();
        open.MapOpenApi("/openapi/v1.json");
        open.MapPrometheusScrapingEndpoint(MetricsReaders.Path);
    }

    private static void MapStaff(RouteGroupBuilder staff)
    {
        staff.MapSessions();
        staff.MapAccount();
        staff.MapInvitations();
        staff.MapPaper();
        staff.MapModeration();
        staff.MapStaffCases();
        staff.MapRecords();
        // What is not there is closed alike: who is not signed in learns nothing of what is.
        staff.MapFallback("{**rest}", () => TypedResults.NotFound()).ExcludeFromDescription();
    }
}
