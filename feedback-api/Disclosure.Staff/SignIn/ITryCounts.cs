namespace Disclosure.Staff.SignIn;

/// <summary>Keeps counts of tries: in memory, or where several processes share them.</summary>
public interface ITryCounts
{
    /// <summary>Does something with some counts, which nobody else looks at or changes meanwhile.</summary>
    /// <param name="keys">Which: no others are known while it is done.</param>
    /// <param name="use">What is done: it is given those that there are, to be changed, and what the clock says.</param>
    /// <param name="cancellation">Ends it before anything is changed.</param>
    ValueTask<TimeSpan> UseAsync(
        IReadOnlyCollection<string> keys, Func<IDictionary<string, TryCount>, TimeSpan, TimeSpan> use, CancellationToken cancellation);
}
