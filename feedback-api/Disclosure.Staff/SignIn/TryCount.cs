namespace Disclosure.Staff.SignIn;

/// <summary>What is known of tries to sign in.</summary>
/// <param name="Wrong">Tries that were not right.</param>
/// <param name="Seen">When the last was, by the clock of whoever keeps the counts.</param>
/// <param name="Next">When the next may be; of a window, when it ends.</param>
public sealed record TryCount(int Wrong, TimeSpan Seen, TimeSpan Next);
