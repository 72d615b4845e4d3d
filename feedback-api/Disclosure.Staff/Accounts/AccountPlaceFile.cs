using System.Globalization;
using Disclosure.Staff.Files;

namespace Disclosure.Staff.Accounts;

/// <summary>The accounts as a file in the data folder.</summary>
internal sealed class AccountPlaceFile(string folder) : IAccountPlace
{
    private readonly string _path = Path.Combine(folder, "accounts.json");

    /// <inheritdoc/>
    public string Version
    {
        get
        {
            var file = new FileInfo(_path);
            return file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks} {file.Length}") : "";
        }
    }

    /// <inheritdoc/>
    public byte[]? Read() => File.Exists(_path) ? File.ReadAllBytes(_path) : null;

    /// <inheritdoc/>
    public void Write(byte[] accounts) => PrivateFile.Write(_path, accounts);
}
