using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Secrecy;

/// <summary>A text that the public can read, where it stands, and how it can be hidden.</summary>
/// <param name="Text">The text.</param>
/// <param name="Hidden">The entry that hides it.</param>
internal sealed record ReadableText(string Text, AlsoHidden Hidden);
