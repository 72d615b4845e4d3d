using System.Collections.Immutable;
using System.Text.Json;

namespace Disclosure.Staff.Accounts;

/// <summary>The accounts, in a file that the command changes while the service runs.</summary>
public sealed class AccountFile(IAccountPlace place)
{
    private readonly Lock _reading = new();
    private ImmutableArray<StaffAccount> _accounts = [];
    private string? _version;

    /// <summary>The accounts of a data folder.</summary>
    public AccountFile(string folder)
        : this(new AccountPlaceFile(folder))
    {
    }

    /// <summary>Every account, by name.</summary>
    public ImmutableArray<StaffAccount> All
    {
        get
        {
            lock (_reading)
                return Current();
        }
    }

    /// <summary>An account; nothing where there is none.</summary>
    public StaffAccount? Find(string name) => All.FirstOrDefault(account => account.Name == name);

    /// <summary>Adds an account, or changes the one of its name.</summary>
    public void Set(StaffAccount account) => Save([.. All.Where(other => other.Name != account.Name), account]);

    /// <summary>Removes an account.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string name)
    {
        var others = All.RemoveAll(account => account.Name == name);
        if (others.Length == All.Length)
            return false;
        Save(others);
        return true;
    }

    private ImmutableArray<StaffAccount> Current()
    {
        var version = place.Version;
        if (version != _version)
        {
            _accounts = place.Read() is { } bytes
                ? [.. JsonSerializer.Deserialize(bytes, AccountJson.Lines.StaffAccountArray) ?? []]
                : [];
            _version = version;
        }

        return _accounts;
    }

    private void Save(IEnumerable<StaffAccount> accounts) => place.Write(
        JsonSerializer.SerializeToUtf8Bytes(
            [.. accounts.OrderBy(account => account.Name, StringComparer.Ordinal)], AccountJson.Lines.StaffAccountArray));
}
