using System.Security.Cryptography;
using System.Text;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>
/// Salts that are the same each time, so that the demonstration's editions can be made again and compared. They keep nothing
/// secret: whoever has this program can make them. A real office never uses them.
/// </summary>
public sealed class DemonstrationSalts : ISaltSource
{
    private static readonly byte[] Key = "disclosure demonstration: no secret"u8.ToArray();

    /// <inheritdoc/>
    public byte[] Next(PublicPath path, ReadOnlySpan<byte> content)
    {
        using var salt = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Key);
        salt.AppendData(Encoding.UTF8.GetBytes(path.Value + "\n"));
        salt.AppendData(content);
        return salt.GetHashAndReset();
    }
}
