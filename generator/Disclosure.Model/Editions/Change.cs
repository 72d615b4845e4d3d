namespace Disclosure.Model.Editions;

/// <summary>What an edition changed at one path. It has no values, so that a withdrawal can erase them.</summary>
/// <param name="Path">What it is.</param>
/// <param name="Before">The object before; nothing where the path was not published.</param>
/// <param name="After">The object after; nothing where it is no longer published.</param>
public sealed record Change(PublicPath Path, ObjectId? Before, ObjectId? After)
{
    /// <summary>
    /// Where the same record stood until then, under the code it had; nothing for what has its path since it came. The edition takes it
    /// away there in a change of its own.
    /// </summary>
    public PublicPath? From { get; init; }
}
