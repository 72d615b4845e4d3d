using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Desk;
using Disclosure.FeedbackApi.Giving;
using Disclosure.FeedbackApi.Handling;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Metrics;
using Disclosure.FeedbackApi.Moderation;
using Disclosure.FeedbackApi.Paper;
using Disclosure.FeedbackApi.Receipts;
using Disclosure.FeedbackApi.Results;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Staff;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;
using Disclosure.Staff.Access;
using Disclosure.Staff.Hosting;
using Disclosure.Staff.SignIn;
using Microsoft.AspNetCore.Http.Timeouts;
using OpenTelemetry.Metrics;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>What the service is made of.</summary>
internal static class FeedbackServices
{
    /// <summary>Adds it.</summary>
    public static void AddFeedback(this IServiceCollection services, FeedbackOptions options, TimeProvider time)
    {
        services.AddSingleton(options);
        services.AddSingleton(time);
        services.AddSingleton<PortalClock>();
        services.AddSingleton(SecretKeys.Load(options.Secret, options.Data));
        services.AddSingleton(provider => new KeptTerms(
            options.Data,
            id => IsAnswered(provider, id),
            provider.GetRequiredService<PortalClock>(),
            provider.GetRequiredService<ILogger<KeptTerms>>()));
        services.AddSingleton(provider => new SurveyCatalog(
            options.Surveys, provider.GetRequiredService<KeptTerms>(), provider.GetRequiredService<ILogger<SurveyCatalog>>()));
        services.AddSingleton(_ => FolderLock.Take(options.Data));
        services.AddSingleton(OpenStore);
        services.AddSingleton<INamedSite>(provider => provider.GetRequiredService<SurveyCatalog>());
        services.AddSingleton<AddressKeys>();
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<GivingBudgets>();
        services.AddSingleton<CodeGuesses>();
        services.AddSingleton<AnomalyWatch>();
        services.AddSingleton<FeedbackMetrics>();
        services.AddSingleton<DoublePresses>();
        services.AddSingleton<DraftMaker>();
        services.AddSingleton<RatingIntake>();
        services.AddSingleton(new ResultPace());
        services.AddSingleton<ResultDays>();
        services.AddSingleton<ResultBook>();
        services.AddHostedService<ResultWarming>();
        services.AddSingleton<ReceiptSeal>();
        services.AddSingleton<ReceiptBook>();
        services.AddSingleton<CaseCodes>();
        services.AddSingleton<CaseBook>();
        services.AddSingleton<CaseDoor>();
        services.AddSingleton<CaseViews>();
        services.AddSingleton<CaseLedger>();
        services.AddSingleton<ExplainedResults>();
        services.AddSingleton<StaffCases>();
        services.AddSingleton<InvitationIssuer>();
        services.AddSingleton<BatchIntake>();
        services.AddSingleton<CommentBook>();
        services.AddSingleton<Moderator>();
        services.AddKept(options);
        services.AddSingleton<IStaffAddresses>(provider => provider.GetRequiredService<AddressKeys>());
        services.AddSingleton<IStaffPages, StaffPages>();
        services.AddSingleton<IStaffForms, StaffPages>();
        services.AddSingleton(provider => provider.GetRequiredService<SecretKeys>().Staff);
        services.AddStaff(options);
        services.AddSingleton<PasswordChange>();
        services.AddDesk();
        services.AddServer(options);
    }

    // Asked where a new surveys file has other terms, which is seldom; where the store can't tell, nothing is risked.
    private static bool IsAnswered(IServiceProvider provider, SurveyId survey)
    {
        try
        {
            var tally = provider.GetRequiredService<IFeedbackStore>().TallyAsync(survey, CancellationToken.None);
            return tally.AsTask().GetAwaiter().GetResult().Total > 0;
        }
        catch (StoreUnavailableException)
        {
            return true;
        }
    }

    // Opened once, when the host is made: nothing waits for it but the start.
    private static IFeedbackStore OpenStore(IServiceProvider provider)
    {
        // The lock of the folder first: a folder is one process's, wherever its ratings are.
        provider.GetRequiredService<FolderLock>();
        var settings = StoreSettings.Of(
            provider.GetRequiredService<FeedbackOptions>(),
            provider.GetRequiredService<SecretKeys>().Key,
            provider.GetRequiredService<TimeProvider>());
        var log = provider.GetRequiredService<ILoggerFactory>().CreateLogger("Disclosure.Feedback.Store");
        return FeedbackStores.OpenAsync(settings, log, CancellationToken.None).GetAwaiter().GetResult();
    }

    private static void AddServer(this IServiceCollection services, FeedbackOptions options)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            FeedbackJson.Configure(json.SerializerOptions);
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, FeedbackJson.Wire);
        });
        services.AddCors(cors => cors.AddDefaultPolicy(policy =>
        {
            // Without credentials: a page of the site may rate and read results, and can never act as staff.
            if (SiteAddress.TryParse(options.Site) is { } site)
                policy.WithOrigins(site.Origin).WithMethods("GET", "POST").WithHeaders("Content-Type");
        }));
        services.AddRequestTimeouts(timeouts =>
            timeouts.DefaultPolicy = new RequestTimeoutPolicy
            {
                Timeout = TimeSpan.FromSeconds(options.RequestSeconds),
                TimeoutStatusCode = 504,
            });
        services.AddOpenApi("v1", OpenApiDocument.Describe);
        services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter(
                FeedbackMetrics.MeterName, StaffMetrics.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
                "System.Runtime")
            .AddPrometheusExporter());
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
    }
}
