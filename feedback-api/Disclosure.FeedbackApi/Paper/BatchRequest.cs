namespace Disclosure.FeedbackApi.Paper;

/// <summary>A batch of slips, keyed by one person. It is stored when a second person has keyed the same.</summary>
/// <param name="Batch">The number on the batch: 1 to 32 letters, digits or dashes.</param>
/// <param name="Total">How many slips there are, counted by hand before keying.</param>
/// <param name="Lines">The slips, in the order they lie.</param>
public sealed record BatchRequest(string? Batch, int Total, IReadOnlyList<PaperLine>? Lines);
