using System.Security.Claims;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Problems;
using Disclosure.Staff.Sessions;
using Disclosure.Staff.SignIn;

namespace Disclosure.Staff.Oidc;

/// <summary>Signs in whom the OpenID provider vouches for, by the role that it gives them.</summary>
public sealed class OidcSignIn(
    OidcSettings settings,
    StaffSessions sessions,
    ISignInTries tries,
    IStaffAddresses addresses,
    IAuditTrail audit,
    StaffMetrics metrics)
{
    private const string Subject = "sub";
    private const int LongestName = 64;

    /// <summary>Signs in the browser that asks.</summary>
    /// <param name="context">The request.</param>
    /// <param name="person">Whom the provider vouches for.</param>
    /// <returns>Who is signed in, or why nobody is.</returns>
    public async Task<(StaffMember? Member, Problem? Problem)> SignInAsync(HttpContext context, ClaimsPrincipal person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.FindFirst(Subject)?.Value is not { Length: > 0 } subject || NameOf(person) is not { } name)
        {
            var nameless = StaffProblems.Forbidden.With($"统一登录没有给出可用的用户名（{settings.NameClaim}），请联系管理员。");
            return (null, Refused("?", "no name", nameless));
        }

        if (RoleOf(person) is not { } role)
            return (null, Refused(name, "no role", StaffProblems.Forbidden.With("您在统一登录中没有本系统的角色（录入或审核），请联系管理员。")));
        audit.Add(name, "sign-in", "", $"{Subject} {subject}");
        metrics.SignedIn("ok");
        var member = new StaffMember(name, role);
        await sessions.BeginAsync(context, member, subject);
        return (member, null);
    }

    /// <summary>Why an address may not start one more sign-in; nothing where it may.</summary>
    public async ValueTask<Problem?> StartProblemAsync(HttpContext context) => await IsTooOftenAsync(context) ? TooOften() : null;

    /// <summary>What came back signs nobody in.</summary>
    public async ValueTask<Problem> FailAsync(HttpContext context)
    {
        // The log grows no faster than by the passwords that an address may try.
        return await IsTooOftenAsync(context)
            ? TooOften()
            : Refused("?", "failed", StaffProblems.SignInFailed.With("登录链接已失效、被改动或用过，请重新登录。"));
    }

    /// <summary>The provider does not answer.</summary>
    public Problem Unavailable()
    {
        metrics.SignedIn("unavailable");
        return StaffProblems.ProviderUnavailable.With("统一登录服务没有应答，请稍后再试。");
    }

    private async ValueTask<bool> IsTooOftenAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return await tries.TakeAddressAsync(addresses.Of(context), context.RequestAborted) > TimeSpan.Zero;
    }

    private static Problem TooOften() => StaffProblems.LockedOut.With("登录次数过多，请十五分钟后再试。");

    private Problem Refused(string name, string why, Problem problem)
    {
        audit.Add(name, "sign-in-refused", "", $"oidc: {why}");
        metrics.SignedIn(why.Replace(' ', '-'));
        return problem;
    }

    private string? NameOf(ClaimsPrincipal person)
    {
        var name = person.FindFirst(settings.NameClaim)?.Value.Trim();
        return name is { Length: > 0 and <= LongestName } && !name.Any(char.IsControl) ? AccountNames.ProviderPrefix + name : null;
    }

    private StaffRole? RoleOf(ClaimsPrincipal person)
    {
        HashSet<string> roles = [.. person.FindAll(settings.RoleClaim).Select(claim => claim.Value)];
        if (settings.ApproverRole.Length > 0 && roles.Contains(settings.ApproverRole))
            return StaffRole.Approver;
        return settings.EditorRole.Length > 0 && roles.Contains(settings.EditorRole) ? StaffRole.Editor : null;
    }
}
