using System.Collections.Immutable;
using System.Globalization;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>A step of the database's schema: a numbered SQL file in the assembly, never changed once released.</summary>
/// <param name="Version">The version of the schema it leads to.</param>
/// <param name="Name">Its file.</param>
internal sealed record Migration(int Version, string Name)
{
    private const string Prefix = "migrations/";

    /// <summary>All of them in order.</summary>
    public static ImmutableArray<Migration> All { get; } = [.. typeof(Migration).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new Migration(int.Parse(name.AsSpan(Prefix.Length, 4), CultureInfo.InvariantCulture), name))];

    /// <summary>Its statements.</summary>
    public string ReadSql()
    {
        using var reader = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(Name)!);
        return reader.ReadToEnd();
    }
}
