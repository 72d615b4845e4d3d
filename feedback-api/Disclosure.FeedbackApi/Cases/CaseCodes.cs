using System.Security.Cryptography;
using System.Text;
using Disclosure.FeedbackApi.Codes;

namespace Disclosure.FeedbackApi.Cases;

/// <summary>
/// The code (办理查询码) that opens a case to who gave the rating. A receipt alone must not: that there is a case tells that the rating
/// was a bad one. The code is shown once with the receipt; it is worked out from the receipt under a key of ours and stored nowhere.
/// </summary>
internal sealed class CaseCodes(SecretKeys keys)
{
    /// <summary>The characters of a code: 40 bits.</summary>
    public const int Length = 8;

    /// <summary>The code of a receipt.</summary>
    public string Of(string receipt) => UnambiguousCode.From(Convert.FromHexString(keys.Seals.Of("case", receipt)), Length);

    /// <summary>Whether a code, as it was typed, is the receipt's; told in the same time whether or not it is.</summary>
    public bool Holds(string receipt, string? typed) => typed is { Length: <= 4 * Length }
        && CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(UnambiguousCode.Read(typed)), Encoding.ASCII.GetBytes(Of(receipt)));
}
