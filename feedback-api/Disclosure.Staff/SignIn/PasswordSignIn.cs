using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Problems;
using Disclosure.Staff.Sessions;
using Disclosure.Staff.Settings;

namespace Disclosure.Staff.SignIn;

/// <summary>Signs staff in, slowly for who guesses.</summary>
public sealed class PasswordSignIn(
    StaffOptions options,
    AccountFile accounts,
    Passwords passwords,
    SignInLock locks,
    AddressTries addresses,
    StaffSessions sessions,
    IAuditTrail audit,
    StaffMetrics metrics)
{
    private const int LongestWord = 256;

    /// <summary>Signs in the browser that asks.</summary>
    /// <param name="context">The request.</param>
    /// <param name="request">The name and the password.</param>
    /// <param name="address">Where it comes from, as the service tells addresses apart.</param>
    public async Task<SignInAnswer> SignInAsync(HttpContext context, SignInRequest request, string address)
    {
        if (!options.PasswordSignIn)
            return new(StaffProblems.PasswordsOff.With("请用统一登录：GET /api/staff/sign-in。"));
        if (request is not { Name: { Length: > 0 and <= LongestWord } name, Password: { Length: > 0 and <= LongestWord } password })
            return new(StaffProblems.WrongPassword.With("请输入用户名和密码。"));
        if (locks.IsLocked(name) || !addresses.MayTry(address))
            return Refused("locked", StaffProblems.LockedOut.With("密码错误次数过多，请十五分钟后再试。"));
        var account = accounts.Find(name);
        if (!passwords.Holds(account, password) || account is null)
        {
            locks.Count(name);
            // The name is only kept where it is an account's: people type passwords into the wrong field.
            audit.Add(account?.Name ?? "?", "sign-in-refused", "");
            return Refused("wrong", StaffProblems.WrongPassword.With("请核对用户名和密码。"));
        }

        locks.Clear(name);
        audit.Add(name, "sign-in", "");
        metrics.SignedIn("ok");
        await sessions.BeginAsync(context, account);
        return new(null, account);
    }

    private SignInAnswer Refused(string outcome, Problem problem)
    {
        metrics.SignedIn(outcome);
        return new(problem);
    }
}
