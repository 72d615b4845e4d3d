using System.Collections.Immutable;

namespace Disclosure.Staff.Accounts;

/// <summary>The accounts that there are. They are read at each request, so that a change counts at once.</summary>
public interface IStaffAccounts
{
    /// <summary>Every account, by name; none where they cannot be read.</summary>
    ImmutableArray<StaffAccount> All { get; }

    /// <summary>Why they cannot be read, in Chinese and without a path; nothing where they can.</summary>
    string? Fault { get; }

    /// <summary>Changes them: nobody else does meanwhile.</summary>
    /// <param name="change">What they become, of what they are; nothing for no change.</param>
    /// <returns>Whether they were changed.</returns>
    /// <exception cref="IOException">They cannot be written.</exception>
    /// <exception cref="InvalidDataException">They cannot be read.</exception>
    bool Change(Func<ImmutableArray<StaffAccount>, ImmutableArray<StaffAccount>?> change);

    /// <summary>An account; nothing where there is none.</summary>
    StaffAccount? Find(string name) => All.FirstOrDefault(account => account.Name == name);

    /// <summary>Changes one account, where there is one.</summary>
    /// <param name="name">Which.</param>
    /// <param name="change">What it becomes; nothing for no change.</param>
    /// <returns>Whether it was changed.</returns>
    bool Change(string name, Func<StaffAccount, StaffAccount?> change) => Change(all =>
        all.FirstOrDefault(account => account.Name == name) is { } known && change(known) is { } changed
            ? all.Replace(known, changed)
            : null);
}
