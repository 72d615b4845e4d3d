namespace Disclosure.Publishing.Output;

/// <summary>A change of rendered markup.</summary>
/// <param name="At">Where, in bytes from the beginning.</param>
/// <param name="Length">How many bytes are replaced; none where something is only put in.</param>
/// <param name="Markup">What stands there then.</param>
internal readonly record struct MarkupEdit(int At, int Length, byte[] Markup);
