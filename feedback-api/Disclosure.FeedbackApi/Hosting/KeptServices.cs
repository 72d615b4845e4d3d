using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Moderation;
using Disclosure.FeedbackApi.Paper;
using Disclosure.FeedbackApi.Results.Published;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Shared;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Sessions;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Disclosure.Staff.SignIn;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>
/// Where what is kept beside ratings is: in the database where one is named, for every process of it; else in the data folder.
/// </summary>
internal static class KeptServices
{
    /// <summary>Adds it.</summary>
    public static void AddKept(this IServiceCollection services, FeedbackOptions options)
    {
        if (options.Database.Length > 0)
            services.AddShared();
        else
            services.AddFiles(options.Data);
        services.AddSingleton<IHasFault>(provider => provider.GetRequiredService<AnomalyLog>());
        services.AddSingleton<IHasFault>(provider => provider.GetRequiredService<CommentDecisions>());
    }

    private static void AddFiles(this IServiceCollection services, string folder)
    {
        services.AddSingleton(_ => AnomalyLog.Open(folder));
        services.AddSingleton(_ => CommentDecisions.Open(folder));
        services.AddSingleton(_ => new BatchFiles(folder));
        services.AddSingleton<IPaperBatches>(provider => provider.GetRequiredService<BatchFiles>());
        services.AddSingleton<IHasFault>(provider => provider.GetRequiredService<BatchFiles>());
        services.AddSingleton<IPublishedResults>(_ => new PublishedResultFiles(folder));
        services.AddSingleton<ILimitCounters, MemoryLimitCounters>();
        services.AddSingleton<IDayKeys, MemoryDayKeys>();
    }

    private static void AddShared(this IServiceCollection services)
    {
        services.AddSingleton(provider => SharedDatabase.Of(provider.GetRequiredService<IFeedbackStore>()));
        services.AddSingleton(provider => AnomalyLog.Open(LinesOf(provider, AnomalyLog.Name)));
        services.AddSingleton(provider => CommentDecisions.Open(LinesOf(provider, CommentDecisions.Name)));
        services.AddSingleton<IPaperBatches, SharedBatches>();
        services.AddSingleton<IPublishedResults, SharedPublishedResults>();
        services.AddSingleton<ILimitCounters, SharedLimitCounters>();
        services.AddSingleton<IDayKeys, SharedDayKeys>();
        services.AddSingleton<IAuditTrail>(provider => SharedAuditTrail.Open(
            provider.GetRequiredService<SharedDatabase>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IStaffTickets, SharedTickets>();
        services.AddSingleton<IXmlRepository, SharedKeys>();
        services.AddSingleton<IStaffAccounts, SharedAccounts>();
        services.AddSingleton<ITryCounts, SharedTryCounts>();
    }

    private static SharedLines LinesOf(IServiceProvider provider, string log) => new(provider.GetRequiredService<SharedDatabase>(), log);
}
