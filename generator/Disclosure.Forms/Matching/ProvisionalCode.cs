using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Forms.Matching;

/// <summary>
/// A code for what came without one: <c>tmp-</c> and digits made from its name, so that the same name gets the same code in
/// every import, until staff write the real one.
/// </summary>
internal static class ProvisionalCode
{
    private const string Prefix = "tmp-";
    private const int Digits = 8;

    /// <summary>The code for these words.</summary>
    public static string For(params ReadOnlySpan<string> words)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words)));
        return Prefix + Convert.ToHexStringLower(hash)[..Digits];
    }
}
