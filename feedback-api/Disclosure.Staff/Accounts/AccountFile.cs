using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Staff.Files;

namespace Disclosure.Staff.Accounts;

/// <summary>The accounts, in a file that the command changes while the service runs.</summary>
public sealed class AccountFile(string folder)
{
    private readonly string _path = Path.Combine(folder, "accounts.json");
    private readonly Lock _reading = new();
    private ImmutableArray<StaffAccount> _accounts = [];
    private (DateTime, long) _version;

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
        var file = new FileInfo(_path);
        var version = file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
        if (version != _version)
        {
            _accounts = file.Exists
                ? [.. JsonSerializer.Deserialize(File.ReadAllBytes(_path), AccountJson.Lines.StaffAccountArray) ?? []]
                : [];
            _version = version;
        }

        return _accounts;
    }

    private void Save(IEnumerable<StaffAccount> accounts) => PrivateFile.Write(
        _path, JsonSerializer.SerializeToUtf8Bytes(
            [.. accounts.OrderBy(account => account.Name, StringComparer.Ordinal)], AccountJson.Lines.StaffAccountArray));
}
