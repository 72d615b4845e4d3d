using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Problems;
using Disclosure.Staff.SecondFactor;
using Disclosure.Staff.Sessions;
using Disclosure.Staff.Settings;

namespace Disclosure.Staff.SignIn;

/// <summary>Signs staff in by their passwords, slowly for who guesses, and in a moment for whoever has signed in here before.</summary>
public sealed class PasswordSignIn(
    StaffOptions options,
    IStaffAccounts accounts,
    PasswordTrial trial,
    SecondFactors factors,
    PendingSignIns pending,
    ISignInTries tries,
    KnownDevices devices,
    IStaffAddresses addresses,
    StaffSessions sessions,
    IAuditTrail audit,
    StaffMetrics metrics)
{
    private const int LongestWord = 256;

    /// <summary>Signs in the browser that asks.</summary>
    public async Task<SignInAnswer> SignInAsync(HttpContext context, SignInRequest request)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!options.PasswordSignIn)
            return new(StaffProblems.PasswordsOff.With("请用统一登录：GET /api/staff/sign-in。"));
        if (request is not { Name: { Length: > 0 and <= LongestWord } typed, Password: { Length: > 0 and <= LongestWord } password })
            return new(StaffProblems.WrongPassword.With("请输入用户名和口令。"));
        if (accounts.Fault is { } fault)
            return new(StaffProblems.AccountsUnavailable.With(fault));
        var account = accounts.Find(AccountNames.Fold(typed));
        var (problem, wait) = await trial.TryAsync(context, account, AccountNames.Fold(typed), password);
        if (problem is not null)
            return Refused(problem, wait);
        if (!options.HasSecondFactor() || account!.Codes is null)
            return await BeginAsync(context, account!);
        return request.Code is { Length: > 0 } code
            ? await TryCodeAsync(context, account, code)
            : new(StaffProblems.CodeRequired.With("请输入手机上的动态码，或一个恢复码。"), Pending: pending.Of(account));
    }

    /// <summary>Signs in with the code, after the password.</summary>
    /// <param name="context">The request.</param>
    /// <param name="brought">What the browser got for the password.</param>
    /// <param name="code">The code, as it was typed.</param>
    public async Task<SignInAnswer> SignInAsync(HttpContext context, string? brought, string? code)
    {
        ArgumentNullException.ThrowIfNull(context);
        return pending.Find(brought) is { } account
            ? await TryCodeAsync(context, account, code ?? "")
            : new(StaffProblems.WrongPassword.With("输入动态码的时间过了，请重新输入用户名和口令。"));
    }

    private async Task<SignInAnswer> TryCodeAsync(HttpContext context, StaffAccount account, string code)
    {
        var attempt = new SignInTry("code " + PasswordTrial.KeyOf(account), addresses.Of(context), devices.Of(context, account.Name));
        var wait = await tries.TakeAsync(attempt, context.RequestAborted);
        if (wait > TimeSpan.Zero)
            return Refused(StaffProblems.LockedOut.With(PasswordTrial.WordsOf(wait)), wait);
        if (code.Length is 0 or > LongestWord || !factors.Use(account.Name, code))
        {
            audit.Add(account.Name, "second-factor-refused", "");
            var again = StaffProblems.WrongCode.With("动态码不对，或已经用过。每个码只能用一次，用过的请等下一个。");
            return Refused(again, null) with { Pending = pending.Of(account) };
        }

        await tries.PassedAsync(attempt);
        return await BeginAsync(context, account);
    }

    private async Task<SignInAnswer> BeginAsync(HttpContext context, StaffAccount account)
    {
        audit.Add(account.Name, "sign-in", "");
        metrics.SignedIn("ok");
        devices.Remember(context, account.Name);
        await sessions.BeginAsync(context, account, mustEnrol: options.NeedsSecondFactor() && account.Codes is null);
        return new(null, account);
    }

    private SignInAnswer Refused(Problem problem, TimeSpan? wait)
    {
        metrics.SignedIn(problem.Type[(problem.Type.LastIndexOf(':') + 1)..]);
        return new(problem, Wait: wait);
    }
}
