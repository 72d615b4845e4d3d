using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.Entries;

/// <summary>
/// The identity of a code or a key within its survey: an XxHash128 over both. Codes and keys are keyed hashes themselves: nobody
/// outside can choose two that meet, and by chance two of a million million do with one in 10^14.
/// </summary>
/// <param name="Value">The bytes as a number.</param>
internal readonly record struct HashId(UInt128 Value)
{
    /// <summary>The identity of a code or key, by its own keyed hash, in a survey.</summary>
    public static HashId Of(SurveyId survey, string hash)
    {
        var sum = new XxHash128();
        sum.Append(MemoryMarshal.AsBytes(survey.Value.AsSpan()));
        sum.Append("\n"u8);
        sum.Append(MemoryMarshal.AsBytes(hash.AsSpan()));
        return new HashId(sum.GetCurrentHashAsUInt128());
    }

    /// <summary>Its bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, Value);
        return bytes;
    }
}
