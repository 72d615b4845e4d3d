using Disclosure.Model.Checks;

namespace Disclosure.Content.Editions;

/// <summary>What became of reading an object.</summary>
/// <param name="Content">What was published, without the salt; nothing where it is not there or damaged.</param>
/// <param name="Damage">What is wrong with it; nothing where it was deleted, as what was taken down is.</param>
public sealed record ObjectReading(byte[]? Content, Finding? Damage)
{
    /// <summary>Whether it was deleted.</summary>
    public bool IsErased => Content is null && Damage is null;
}
