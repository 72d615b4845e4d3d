namespace Disclosure.FeedbackApi.Paper;

/// <summary>A batch as staff see it: its totals, never how the other person keyed a slip.</summary>
/// <param name="Batch">Its number.</param>
/// <param name="State">How far it is.</param>
/// <param name="First">Who keyed it first.</param>
/// <param name="Second">Who keyed it second.</param>
/// <param name="Total">How many slips.</param>
/// <param name="Totals">How many at each level, once both entries agree.</param>
public sealed record BatchView(
    string Batch, BatchState State, string First, string? Second, int Total, IReadOnlyDictionary<string, int>? Totals)
{
    /// <summary>A batch.</summary>
    internal static BatchView Of(PaperBatch batch) => new(
        batch.Batch,
        batch.State,
        batch.First,
        batch.Second,
        batch.Lines.Count,
        batch.State == BatchState.KeyedOnce
            ? null
            : batch.Lines.CountBy(line => line.Level).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary());
}
