using System.Collections.Immutable;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Disclosure.Staff.People;
using Disclosure.Staff.Settings;

namespace Disclosure.Staff.Accounts;

/// <summary>
/// Changes accounts: each change stands in the audit trail before it is made. What cannot be is told in Chinese, and nothing where it
/// is done.
/// </summary>
public sealed class AccountBook(
    StaffOptions options, IStaffAccounts accounts, Passwords passwords, IAuditTrail audit, TimeProvider time)
{
    /// <summary>Adds an account; one that is there is never changed by it.</summary>
    /// <param name="typed">Its name, as it was typed.</param>
    /// <param name="role">What it may do.</param>
    /// <param name="password">Its password.</param>
    /// <param name="who">Who adds it.</param>
    public string? Add(string typed, StaffRole role, string password, string who)
    {
        var name = AccountNames.Fold(typed);
        if (accounts.Find(name) is not null)
            return $"已有账号 {name}。改口令用 account password，改角色用 account role。";
        if (AccountNames.Objection(name, accounts.All.Select(other => other.Name)) is { } objection)
            return objection;
        if (options.StaffFile.Length > 0 && PersonRegister.Read(options.StaffFile).Objection(name) is { } unknown)
            return unknown;
        if (PasswordRules.Objection(password, name) is { } weak)
            return weak;
        var account = new StaffAccount(name, role, passwords.Hash(password));
        return Change(all => all.Any(other => other.Name == name) ? null : all.Add(account), who, "account-add", name, WordOf(role))
            ? null
            : $"已有账号 {name}。";
    }

    /// <summary>Gives an account another password, which ends its sessions.</summary>
    /// <param name="name">The account.</param>
    /// <param name="password">The password.</param>
    /// <param name="who">Who changes it.</param>
    public string? SetPassword(string name, string password, string who)
    {
        if (accounts.Find(name) is null)
            return Missing(name);
        if (PasswordRules.Objection(password, name) is { } weak)
            return weak;
        var hash = passwords.Hash(password);
        return Change(name, account => account with { PasswordHash = hash }, who, "account-password", "");
    }

    /// <summary>Lets an account do something else, which ends its sessions.</summary>
    /// <param name="name">The account.</param>
    /// <param name="role">What it may do.</param>
    /// <param name="who">Who changes it.</param>
    public string? SetRole(string name, StaffRole role, string who) =>
        Change(name, account => account with { Role = role }, who, "account-role", WordOf(role));

    /// <summary>Forgives an account's wrong passwords, so that nobody has to wait.</summary>
    /// <param name="name">The account.</param>
    /// <param name="who">Who does.</param>
    public string? Unlock(string name, string who) =>
        Change(name, account => account with { Unlocked = time.GetUtcNow() }, who, "account-unlock", "");

    /// <summary>Takes an account's second factor away, for who lost the phone and the recovery codes.</summary>
    /// <param name="name">The account.</param>
    /// <param name="who">Who does.</param>
    public string? ResetCodes(string name, string who) =>
        Change(name, account => account with { Codes = null }, who, "second-factor-reset", "");

    /// <summary>Gives an account a second factor, or takes it away.</summary>
    /// <param name="name">The account.</param>
    /// <param name="codes">The second factor; nothing for none.</param>
    /// <param name="who">Who does.</param>
    public string? SetCodes(string name, AccountCodes? codes, string who) => Change(
        name, account => account with { Codes = codes }, who, codes is null ? "second-factor-off" : "second-factor-on", "");

    /// <summary>Removes an account, which ends its sessions.</summary>
    /// <param name="name">The account.</param>
    /// <param name="who">Who removes it.</param>
    public string? Remove(string name, string who) =>
        accounts.Find(name) is not null
            && Change(all => all.RemoveAll(account => account.Name == name), who, "account-remove", name, "")
                ? null
                : Missing(name);

    /// <summary>A role in words.</summary>
    public static string WordOf(StaffRole role) => role == StaffRole.Approver ? "审核" : "录入";

    private string? Change(string name, Func<StaffAccount, StaffAccount> change, string who, string action, string detail)
    {
        if (accounts.Find(name) is null)
            return Missing(name);
        audit.Add(who, action, name, detail);
        return accounts.Change(name, change) ? null : Missing(name);
    }

    private bool Change(
        Func<ImmutableArray<StaffAccount>, ImmutableArray<StaffAccount>?> change, string who, string action, string name, string detail)
    {
        audit.Add(who, action, name, detail);
        return accounts.Change(change);
    }

    private static string Missing(string name) => $"没有账号 {name}。";
}
