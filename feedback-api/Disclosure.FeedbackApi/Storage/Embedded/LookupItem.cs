namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>Where the rating of a receipt or key is.</summary>
/// <param name="Print">A 64-bit hash of the receipt or key.</param>
/// <param name="Id">The identity of the block that the rating is in.</param>
internal readonly record struct LookupItem(ulong Print, long Id) : IComparable<LookupItem>
{
    /// <inheritdoc/>
    public int CompareTo(LookupItem other) => Print.CompareTo(other.Print);
}
