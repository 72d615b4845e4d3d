using Disclosure.FeedbackApi.Desk.Surveys;
using Disclosure.FeedbackApi.Paper;

namespace Disclosure.FeedbackApi.Desk.Paper;

/// <summary>A batch in the list.</summary>
/// <param name="View">The batch.</param>
/// <param name="Keyed">Who keyed it.</param>
/// <param name="Totals">How many at each level, once both entries agree.</param>
/// <param name="IsOwn">Whether who looks keyed it first, and so cannot be the second.</param>
public sealed record BatchRow(BatchView View, string Keyed, IReadOnlyList<Fact> Totals, bool IsOwn)
{
    /// <summary>How far it is, in words.</summary>
    public string State => DeskWords.Of(View.State);

    /// <summary>Whether it can be taken back.</summary>
    public bool MayWithdraw => View.State == BatchState.KeyedOnce;

    /// <summary>Whether who looks may be the second to key it.</summary>
    public bool MayKey => View.State == BatchState.KeyedOnce && !IsOwn;

    /// <summary>A batch for who looks.</summary>
    internal static BatchRow Of(PaperBatch batch, string who)
    {
        var view = BatchView.Of(batch);
        return new(
            view,
            view.Second is null ? view.First : $"{view.First}、{view.Second}",
            [.. (view.Totals ?? new Dictionary<string, int>()).Select(pair => new Fact(DeskWords.Level(pair.Key), $"{pair.Value} 份"))],
            view.First == who);
    }
}
