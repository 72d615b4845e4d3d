using Disclosure.Staff.Accounts;

namespace Disclosure.Staff.SecondFactor;

/// <summary>The second factor of accounts.</summary>
public sealed class SecondFactors(CodeSecrets secrets, IStaffAccounts accounts, AccountBook book)
{
    /// <summary>Uses a code up: whether it is one of the account's, which then is taken no more.</summary>
    /// <param name="name">The account.</param>
    /// <param name="typed">A code of the phone, or a recovery code.</param>
    public bool Use(string name, string typed)
    {
        // What is not right changes nothing, and what is is right for one of those who bring it at once.
        return accounts.Change(name, account => account.Codes is { } codes && After(codes, typed) is { } left
            ? account with { Codes = left }
            : null);
    }

    /// <summary>Gives an account a second factor.</summary>
    /// <param name="name">The account.</param>
    /// <param name="secret">The secret, encrypted, that the phone has read.</param>
    /// <param name="code">A code of the phone, which shows that it has.</param>
    /// <returns>The recovery codes, which are told this once; nothing where the code is wrong.</returns>
    public IReadOnlyList<string>? Enrol(string name, string secret, string code)
    {
        if (secrets.StepOf(secret, code, last: 0) is not { } step)
            return null;
        var (codes, salt, hashes) = CodeSecrets.MakeRecovery();
        return book.SetCodes(name, new(secret, step, salt, hashes), name) is null ? codes : null;
    }

    private AccountCodes? After(AccountCodes codes, string typed)
    {
        if (secrets.StepOf(codes.Secret, typed, codes.LastStep) is { } step)
            return codes with { LastStep = step };
        return CodeSecrets.RecoveryOf(codes, typed) is { } recovery ? codes with { Recovery = codes.Recovery.Remove(recovery) } : null;
    }
}
