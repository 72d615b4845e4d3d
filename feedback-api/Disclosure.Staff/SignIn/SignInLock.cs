using Disclosure.Staff.Settings;

namespace Disclosure.Staff.SignIn;

/// <summary>
/// Locks an account for a while after wrong passwords in a row. Names that are no account are locked alike, and tell nothing.
/// </summary>
public sealed class SignInLock(StaffOptions options, TimeProvider time)
{
    // More names than this are guessed, not mistyped: the oldest are let go.
    private const int MostNames = 10_000;

    private static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    private readonly Lock _counting = new();
    private readonly Dictionary<string, (int Wrong, DateTimeOffset Last)> _names = new(StringComparer.Ordinal);

    /// <summary>Whether a name may not be tried now.</summary>
    public bool IsLocked(string name)
    {
        lock (_counting)
        {
            Forget();
            return _names.TryGetValue(name, out var tries) && tries.Wrong >= options.WrongPasswords;
        }
    }

    /// <summary>Counts a wrong password.</summary>
    public void Count(string name)
    {
        lock (_counting)
            _names[name] = (_names.GetValueOrDefault(name).Wrong + 1, time.GetUtcNow());
    }

    /// <summary>The right password was given.</summary>
    public void Clear(string name)
    {
        lock (_counting)
            _names.Remove(name);
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var name in _names.Where(pair => now - pair.Value.Last >= Length).Select(pair => pair.Key).ToList())
            _names.Remove(name);
        if (_names.Count > MostNames)
            _names.Remove(_names.MinBy(pair => pair.Value.Last).Key);
    }
}
