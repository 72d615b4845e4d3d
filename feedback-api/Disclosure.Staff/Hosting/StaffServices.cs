using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Keys;
using Disclosure.Staff.Oidc;
using Disclosure.Staff.SecondFactor;
using Disclosure.Staff.Sessions;
using Disclosure.Staff.Settings;
using Disclosure.Staff.SignIn;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Disclosure.Staff.Hosting;

/// <summary>
/// What the staff's part of a service is made of. The service adds how it tells addresses apart (<see cref="IStaffAddresses"/>), how it
/// answers (<see cref="IStaffPages"/>), how it reads forms (<see cref="IStaffForms"/>) and its key (<see cref="StaffKey"/>). Where several
/// processes share a database it
/// adds, before this, its own <see cref="IAuditTrail"/>, <see cref="IStaffAccounts"/>, <see cref="IStaffTickets"/>,
/// <see cref="ITryCounts"/> and <see cref="IXmlRepository"/>; else they are files in the data folder and memory.
/// </summary>
public static class StaffServices
{
    /// <summary>Adds it.</summary>
    /// <exception cref="InvalidDataException">The settings of signing in are half set.</exception>
    public static void AddStaff(this IServiceCollection services, StaffOptions options)
    {
        services.AddSingleton(options);
        services.TryAddSingleton<IStaffAccounts>(_ => new AccountFile(options.Data));
        services.TryAddSingleton<IAuditTrail>(
            provider => AuditFile.Open(options.Data, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Passwords>();
        services.AddSingleton<IPasswordCheck>(provider => provider.GetRequiredService<Passwords>());
        services.AddSingleton<AccountBook>();
        services.AddSingleton<StaffSessions>();
        services.AddSingleton<CodeSecrets>();
        services.AddSingleton<SecondFactors>();
        services.AddSignIn();
        services.AddKeys(options);
        services.AddAccess();
        if (OidcSettings.Of(options) is { } oidc)
            services.AddOidc(oidc);
    }

    private static void AddKeys(this IServiceCollection services, StaffOptions options)
    {
        services.TryAddSingleton<IXmlRepository>(_ => new KeyFolder(Path.Combine(options.Data, "keys")));
        services.AddDataProtection().SetApplicationName("disclosure-staff");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(keys =>
            {
                keys.XmlRepository = provider.GetRequiredService<IXmlRepository>();
                keys.XmlEncryptor = new KeyEncryptor(provider.GetRequiredService<StaffKey>());
            }));
    }

    private static void AddSignIn(this IServiceCollection services)
    {
        services.AddSingleton<PasswordWorker>();
        services.TryAddSingleton<ITryCounts, MemoryTryCounts>();
        services.AddSingleton<ISignInTries, SignInTries>();
        services.AddSingleton<KnownDevices>();
        services.AddSingleton<PendingSignIns>();
        services.AddSingleton<PasswordTrial>();
        services.AddSingleton<PasswordSignIn>();
        services.AddSingleton<StaffMetrics>();
    }

    private static void AddAccess(this IServiceCollection services)
    {
        services.TryAddSingleton<IStaffTickets, MemoryTickets>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, StaffCookieOptions>();
        services.AddAuthentication(StaffScheme.Name).AddCookie(StaffScheme.Name);
        services.AddSingleton<IAuthorizationHandler, SignedIn>();
        services.AddAuthorization(access =>
        {
            access.FallbackPolicy = new AuthorizationPolicy([new SignedIn()], []);
            access.AddPolicy(
                StaffPolicies.Approver, policy => policy.AddRequirements(new SignedIn()).RequireRole(nameof(StaffRole.Approver)));
        });
        services.AddAntiforgery(forms =>
        {
            forms.FormFieldName = FormToken.Field;
            forms.HeaderName = null;
            forms.SuppressXFrameOptionsHeader = true;
            forms.Cookie = FormToken.Cookie();
        });
    }
}
