using System.Security.Claims;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Metrics;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Staff.Oidc;

/// <summary>Signs in whom the OpenID provider vouches for, by the role that it gives them.</summary>
internal sealed class OidcSignIn(
    OidcSettings settings, StaffSessions sessions, RequestLimits limits, AuditLog audit, FeedbackMetrics metrics)
{
    /// <summary>What every name from the provider begins with. No account may be called so: neither passes for the other.</summary>
    public const string Prefix = "oidc:";

    private const string Subject = "sub";
    private const int LongestName = 64;

    /// <summary>Signs in.</summary>
    public SignInAnswer SignIn(ClaimsPrincipal person)
    {
        if (person.FindFirst(Subject)?.Value is not { Length: > 0 } subject || NameOf(person) is not { } name)
            return Refused("?", "no name", ProblemKinds.Forbidden.With($"统一登录没有给出可用的用户名（{settings.NameClaim}），请联系管理员。"));
        if (RoleOf(person) is not { } role)
            return Refused(name, "no role", ProblemKinds.Forbidden.With("您在统一登录中没有本系统的角色（录入或审核），请联系管理员。"));
        audit.Add(name, "sign-in", "", $"{Subject} {subject}");
        metrics.SignedIn("ok");
        var member = new StaffMember(name, role);
        return new(null, sessions.Begin(member, subject), member);
    }

    /// <summary>Whether an address may start one more sign-in.</summary>
    public Problem? StartProblem(string address) => limits.MaySignIn(address) ? null : TooOften();

    /// <summary>What came back signs nobody in.</summary>
    public Problem Fail(string address)
    {
        // The log grows no faster than by the passwords that an address may try.
        return limits.MaySignIn(address)
            ? Refused("?", "failed", ProblemKinds.SignInFailed.With("登录链接已失效、被改动或用过，请重新登录。")).Problem!
            : TooOften();
    }

    /// <summary>The provider does not answer.</summary>
    public Problem Unavailable()
    {
        metrics.SignedIn("unavailable");
        return ProblemKinds.ProviderUnavailable.With("统一登录服务没有应答，请稍后再试。");
    }

    private static Problem TooOften() => ProblemKinds.LockedOut.With("登录次数过多，请十五分钟后再试。");

    private SignInAnswer Refused(string name, string why, Problem problem)
    {
        audit.Add(name, "sign-in-refused", "", $"oidc: {why}");
        metrics.SignedIn(why.Replace(' ', '-'));
        return new(problem);
    }

    private string? NameOf(ClaimsPrincipal person)
    {
        var name = person.FindFirst(settings.NameClaim)?.Value.Trim();
        return name is { Length: > 0 and <= LongestName } && !name.Any(char.IsControl) ? Prefix + name : null;
    }

    private StaffRole? RoleOf(ClaimsPrincipal person)
    {
        HashSet<string> roles = [.. person.FindAll(settings.RoleClaim).Select(claim => claim.Value)];
        if (settings.ApproverRole.Length > 0 && roles.Contains(settings.ApproverRole))
            return StaffRole.Approver;
        return settings.EditorRole.Length > 0 && roles.Contains(settings.EditorRole) ? StaffRole.Editor : null;
    }
}
