using System.Globalization;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>
/// What is cut from a journal or put away is kept beside it under a name that says when and what: nothing is destroyed that somebody may
/// have to look at.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="time">The clock.</param>
internal sealed class KeptAside(IJournalFolder folder, TimeProvider time)
{
    /// <summary>What the names begin with.</summary>
    public const string Prefix = "aside-";

    private const int AtOnce = 1024 * 1024;

    /// <summary>Keeps the bytes of a file from an offset on, on disk, under a name of their own.</summary>
    /// <returns>The name.</returns>
    public string Copy(string name, long from)
    {
        var aside = NameOf(from == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"from-byte-{from}-of-{name}"));
        using (var source = folder.Open(name))
        using (var target = folder.Create(aside))
        {
            var bytes = new byte[AtOnce];
            for (var at = from; source.Read(at, bytes) is > 0 and var read; at += read)
                target.Write(at - from, bytes.AsSpan(0, read));
            target.Sync();
        }

        folder.Sync();
        return aside;
    }

    /// <summary>Puts a whole file away.</summary>
    /// <returns>The name it has now.</returns>
    public string PutAway(string name)
    {
        var aside = Copy(name, 0);
        folder.Delete(name);
        folder.Sync();
        return aside;
    }

    /// <summary>The name that a file would have.</summary>
    public string NameOf(string what)
    {
        var names = folder.List();
        var stem = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{time.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}");
        var name = $"{stem}-{what}";
        for (var again = 2; names.Contains(name); again++)
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{again}-{what}");
        return name;
    }
}
