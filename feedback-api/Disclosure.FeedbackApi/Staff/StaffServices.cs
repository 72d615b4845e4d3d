using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Staff.Oidc;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>What the staff's part of the service is made of.</summary>
internal static class StaffServices
{
    /// <summary>Adds it.</summary>
    /// <exception cref="InvalidDataException">The settings of signing in are half set.</exception>
    public static void AddStaff(this IServiceCollection services, FeedbackOptions options)
    {
        services.AddSingleton(_ => new AccountFile(options.Data));
        services.AddSingleton(provider => AuditLog.Open(options.Data, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Passwords>();
        services.AddSingleton<SignInLock>();
        services.AddSingleton<StaffSessions>();
        services.AddSingleton<PasswordSignIn>();
        if (OidcSettings.Of(options) is { } oidc)
            services.AddOidc(oidc);
    }
}
