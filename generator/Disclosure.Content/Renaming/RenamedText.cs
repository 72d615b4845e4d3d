using Disclosure.Model.Records;

namespace Disclosure.Content.Renaming;

/// <summary>A public record with another code in it.</summary>
/// <param name="Path">The path of its file until now.</param>
/// <param name="To">The path it gets; the same where it is not named by the code.</param>
/// <param name="Record">The record as it will be.</param>
/// <param name="Text">The text of its file.</param>
internal sealed record RenamedText(string Path, string To, IDisclosureRecord Record, string Text)
{
    /// <summary>Whether it gets another path.</summary>
    public bool IsMoved => To != Path;
}
