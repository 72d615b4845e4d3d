namespace Disclosure.Content.Store;

/// <summary>What the log says about a change but its files.</summary>
/// <param name="Author">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="Time">When, in UTC.</param>
internal sealed record ChangeTitle(string Author, string Reason, DateTimeOffset Time);
