using System.Buffers.Binary;
using System.Text;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results.Published;

/// <summary>A rating as a published result counts it. Ratings order by their receipts.</summary>
/// <param name="Key">Its receipt: the sixteen characters as bytes.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="Level">What it answered.</param>
/// <param name="Day">The day it was given.</param>
internal readonly record struct CountedRating(UInt128 Key, RatingChannel Channel, SatisfactionLevel Level, DateOnly Day)
    : IComparable<CountedRating>
{
    /// <summary>Its receipt.</summary>
    public string Receipt
    {
        get
        {
            Span<byte> bytes = stackalloc byte[ReceiptCode.Length];
            BinaryPrimitives.WriteUInt128BigEndian(bytes, Key);
            return Encoding.ASCII.GetString(bytes);
        }
    }

    /// <summary>The key of a receipt; nothing where it is none.</summary>
    public static UInt128? KeyOf(string receipt)
    {
        Span<byte> bytes = stackalloc byte[ReceiptCode.Length];
        return receipt.Length == ReceiptCode.Length && Ascii.IsValid(receipt)
            && Encoding.ASCII.GetBytes(receipt, bytes) == ReceiptCode.Length
            ? BinaryPrimitives.ReadUInt128BigEndian(bytes)
            : null;
    }

    /// <inheritdoc/>
    public int CompareTo(CountedRating other) => Key.CompareTo(other.Key);
}
