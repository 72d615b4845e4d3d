using System.Globalization;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Problems;

namespace Disclosure.Staff.SignIn;

/// <summary>Tries a password: not before it may be tried, and in its turn.</summary>
public sealed class PasswordTrial(
    PasswordWorker queue,
    IPasswordCheck passwords,
    ISignInTries tries,
    KnownDevices devices,
    IStaffAddresses addresses,
    IAuditTrail audit)
{
    /// <summary>Whether a password is an account's.</summary>
    /// <param name="context">The request.</param>
    /// <param name="account">The account; nothing where the name is none's.</param>
    /// <param name="name">The name.</param>
    /// <param name="password">The password, as it was typed.</param>
    /// <returns>Why not, and after how long to try again where that is about time; nothing where it is.</returns>
    public async Task<(Problem? Problem, TimeSpan? Wait)> TryAsync(
        HttpContext context, StaffAccount? account, string name, string password)
    {
        ArgumentNullException.ThrowIfNull(context);
        var device = account is null ? null : devices.Of(context, account.Name);
        var attempt = new SignInTry(account is null ? name : KeyOf(account), addresses.Of(context), device);
        var wait = await tries.TakeAsync(attempt, context.RequestAborted);
        if (wait > TimeSpan.Zero)
            return (StaffProblems.LockedOut.With(WordsOf(wait)), wait);
        var checking = queue.TryRun(() => passwords.Holds(account, password), device is not null, context.RequestAborted);
        if (checking is null)
        {
            await tries.GiveBackAsync(attempt);
            return (StaffProblems.SignInBusy.With("正在登录的人太多，请几秒后再试。"), null);
        }

        if (await checking)
        {
            await tries.PassedAsync(attempt);
            return (null, null);
        }

        // The name is only kept where it is an account's: people type passwords into the wrong field.
        audit.Add(account?.Name ?? "?", "sign-in-refused", "");
        return (StaffProblems.WrongPassword.With("请核对用户名和口令。"), null);
    }

    /// <summary>What tries of an account are counted by: when an administrator forgives them, by something else.</summary>
    public static string KeyOf(StaffAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.Unlocked is { } at ? $"{account.Name} {at.UtcTicks.ToString(CultureInfo.InvariantCulture)}" : account.Name;
    }

    /// <summary>How long to wait, in words.</summary>
    internal static string WordsOf(TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        return seconds <= 60 ? $"请 {seconds} 秒后再试。" : $"请 {(seconds + 59) / 60} 分钟后再试。";
    }
}
