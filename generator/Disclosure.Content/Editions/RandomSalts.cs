using System.Security.Cryptography;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>Salts by the system's random numbers: of every real office.</summary>
public sealed class RandomSalts : ISaltSource
{
    /// <inheritdoc/>
    public byte[] Next(PublicPath path, ReadOnlySpan<byte> content) => RandomNumberGenerator.GetBytes(ObjectFile.SaltLength);
}
