using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Staff.Files;

namespace Disclosure.Staff.Accounts;

/// <summary>The accounts, in a file that the command changes while the service runs.</summary>
public sealed class AccountFile(string folder) : IStaffAccounts
{
    private readonly string _path = Path.Combine(folder, "accounts.json");
    private readonly Lock _reading = new();
    private (DateTime, long) _version;
    private ImmutableArray<StaffAccount> _accounts = [];
    private string? _fault;

    /// <inheritdoc/>
    public ImmutableArray<StaffAccount> All
    {
        get
        {
            lock (_reading)
            {
                Refresh();
                return _accounts;
            }
        }
    }

    /// <inheritdoc/>
    public string? Fault
    {
        get
        {
            lock (_reading)
            {
                Refresh();
                return _fault;
            }
        }
    }

    /// <inheritdoc/>
    public bool Change(Func<ImmutableArray<StaffAccount>, ImmutableArray<StaffAccount>?> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        using var turn = FileTurn.Take(_path);
        var (accounts, fault) = Read();
        if (fault is not null)
            throw new InvalidDataException($"账号文件 {_path} {fault}请从备份恢复它。");
        if (change(accounts) is not { } changed)
            return false;
        PrivateFile.Write(_path, AccountJson.Write(changed));
        lock (_reading)
            (_accounts, _fault, _version) = ([.. changed.OrderBy(account => account.Name, StringComparer.Ordinal)], null, Version());
        return true;
    }

    private void Refresh()
    {
        var version = Version();
        if (version == _version)
            return;
        (_accounts, _fault) = Read();
        _version = version;
    }

    private (ImmutableArray<StaffAccount> Accounts, string? Fault) Read()
    {
        try
        {
            return File.Exists(_path)
                ? (AccountJson.Read(File.ReadAllBytes(_path)), null)
                : ([], null);
        }
        catch (JsonException)
        {
            return ([], "账号文件损坏，没有人能用口令登录。");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ([], "账号文件读不了，没有人能用口令登录。");
        }
    }

    private (DateTime, long) Version()
    {
        var file = new FileInfo(_path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }
}
