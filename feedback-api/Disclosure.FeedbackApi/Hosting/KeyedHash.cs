using System.Security.Cryptography;
using System.Text;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>HMAC-SHA256 under a key of our own: who has the store but not the key learns nothing from a hash in it.</summary>
internal sealed class KeyedHash(byte[] key)
{
    /// <summary>The hash of words in order, in lower-case hex. No two lists of words share one text: none may hold U+001F.</summary>
    public string Of(params ReadOnlySpan<string> words)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Join('\u001f', words)), hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Whether <paramref name="hash"/> is the hash of the words, told in the same time whether or not it is.</summary>
    public bool Holds(string hash, params ReadOnlySpan<string> words) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Of(words)));
}
