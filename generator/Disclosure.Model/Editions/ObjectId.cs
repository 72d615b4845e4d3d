namespace Disclosure.Model.Editions;

/// <summary>
/// The name of a published object: the hash of its content together with a random salt, so that what was taken down and deleted can't
/// be guessed from its name.
/// </summary>
/// <param name="Hash">The hash.</param>
public readonly record struct ObjectId(ContentHash Hash)
{
    /// <summary>The id in <paramref name="text"/>; nothing where it is none.</summary>
    public static ObjectId? TryParse(string? text) => ContentHash.TryParse(text) is { } hash ? new ObjectId(hash) : null;

    /// <summary>The 64 hexadecimal digits.</summary>
    public override string ToString() => Hash.ToString();
}
