using System.Security.Cryptography;
using System.Text;

namespace Disclosure.FeedbackApi.Codes;

/// <summary>HMAC-SHA256 under a key of our own: who has the store but not the key learns nothing from a hash in it.</summary>
internal sealed class KeyedHash(byte[] key)
{
    // Made once and used again: setting up the key costs twice what hashing does. Whoever finds it taken makes one more.
    private IncrementalHash? _spare;

    /// <summary>The hash of words in order, in lower-case hex. No two lists of words share one text: none may hold U+001F.</summary>
    public string Of(params ReadOnlySpan<string> words)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var hmac = Interlocked.Exchange(ref _spare, null) ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hmac.AppendData(Encoding.UTF8.GetBytes(string.Join('\u001f', words)));
        hmac.GetHashAndReset(hash);
        Interlocked.Exchange(ref _spare, hmac)?.Dispose();
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Whether <paramref name="hash"/> is the hash of the words, told in the same time whether or not it is.</summary>
    public bool Holds(string hash, params ReadOnlySpan<string> words) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Of(words)));
}
