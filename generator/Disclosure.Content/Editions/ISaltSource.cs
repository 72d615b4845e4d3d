using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>Gives the salt of a new object.</summary>
public interface ISaltSource
{
    /// <summary>32 bytes that nobody can guess, for what is published at a path.</summary>
    byte[] Next(PublicPath path, ReadOnlySpan<byte> content);
}
