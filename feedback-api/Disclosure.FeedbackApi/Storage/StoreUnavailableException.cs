namespace Disclosure.FeedbackApi.Storage;

/// <summary>The store can't be opened, read or written now. What it acknowledged is safe.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>The store is not available.</summary>
    public StoreUnavailableException()
        : this("评价存储暂时不可用。")
    {
    }

    /// <summary>The store is not available.</summary>
    /// <param name="message">Why, in Chinese, for staff.</param>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>The store is not available.</summary>
    /// <param name="message">Why, in Chinese, for staff.</param>
    /// <param name="innerException">What failed.</param>
    public StoreUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
