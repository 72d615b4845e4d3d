namespace Disclosure.Model.Yardstick;

/// <summary>What a page has to say about a record (核对说明).</summary>
/// <param name="Check">Which check it counts in: whether the record says enough, or whether what it says agrees.</param>
/// <param name="Text">The note, as the page has it.</param>
public sealed record YardstickNote(YardstickCheck Check, string Text);
