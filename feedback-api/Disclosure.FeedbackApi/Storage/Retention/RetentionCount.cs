namespace Disclosure.FeedbackApi.Storage.Retention;

/// <summary>What there is of a survey that has been kept for as long as it was to be.</summary>
/// <param name="Comments">How many comments, and texts about cases.</param>
/// <param name="Codes">How many hashes of codes.</param>
internal readonly record struct RetentionCount(int Comments, int Codes)
{
    /// <summary>Whether there is nothing.</summary>
    public bool IsNothing => this == default;

    /// <summary>Both together.</summary>
    public static RetentionCount operator +(RetentionCount left, RetentionCount right) =>
        new(left.Comments + right.Comments, left.Codes + right.Codes);
}
