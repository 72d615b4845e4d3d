using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Metrics;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>Signs staff in, slowly for who guesses.</summary>
internal sealed class PasswordSignIn(
    FeedbackOptions options,
    AccountFile accounts,
    Passwords passwords,
    SignInLock locks,
    StaffSessions sessions,
    RequestLimits limits,
    AuditLog audit,
    FeedbackMetrics metrics)
{
    private const int LongestWord = 256;

    /// <summary>Signs in.</summary>
    public SignInAnswer SignIn(SignInRequest request, string address)
    {
        if (!options.PasswordSignIn)
            return new(ProblemKinds.PasswordsOff.With("请用统一登录：GET /api/staff/sign-in。"));
        if (request is not { Name: { Length: > 0 and <= LongestWord } name, Password: { Length: > 0 and <= LongestWord } password })
            return new(ProblemKinds.WrongPassword.With("请输入用户名和密码。"));
        if (locks.IsLocked(name) || !limits.MaySignIn(address))
            return Refused("locked", ProblemKinds.LockedOut.With("密码错误次数过多，请十五分钟后再试。"));
        var account = accounts.Find(name);
        if (!passwords.Holds(account, password))
        {
            locks.Count(name);
            // The name is only kept where it is an account's: people type passwords into the wrong field.
            audit.Add(account?.Name ?? "?", "sign-in-refused", "");
            return Refused("wrong", ProblemKinds.WrongPassword.With("请核对用户名和密码。"));
        }

        locks.Clear(name);
        audit.Add(name, "sign-in", "");
        metrics.SignedIn("ok");
        return new(null, sessions.Begin(account!), new(name, account!.Role));
    }

    private SignInAnswer Refused(string outcome, Problem problem)
    {
        metrics.SignedIn(outcome);
        return new(problem);
    }
}
