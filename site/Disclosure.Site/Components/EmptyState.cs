using Disclosure.Model.Approvals;
using Disclosure.Model.Terms;

namespace Disclosure.Site.Components;

/// <summary>Says that something is not there, and why. Nothing on the site is silently empty.</summary>
/// <param name="State">The kind of emptiness in a word or two, such as <c>未到期</c>, <c>不予公开</c>, <c>空表</c>.</param>
/// <param name="Tone">How it is toned.</param>
/// <param name="Text">Why, in a sentence.</param>
/// <param name="Basis">The legal basis, where there is one.</param>
public sealed record EmptyState(string State, Tone Tone, string Text, string? Basis = null)
{
    /// <summary>The kind of emptiness alone, for a cell of a table.</summary>
    public Badge Badge => new(State, Tone);

    /// <summary>Not yet due: <paramref name="text"/> says until when.</summary>
    public static EmptyState NotDue(string text) => new(ClockState.NotDue.Term(), Tone.Neutral, text);

    /// <summary>Due and still missing: <paramref name="text"/> says since when.</summary>
    public static EmptyState Overdue(string text) => new(ClockState.Overdue.Term(), Tone.Bad, text);

    /// <summary>Published, but without what should be in it: <paramref name="text"/> says what is missing.</summary>
    public static EmptyState NotThere(string text) => new("未见", Tone.Caution, text);

    /// <summary>Withheld, with the legal basis.</summary>
    public static EmptyState Withheld(string text, string basis) => new("不予公开", Tone.Neutral, text, basis);

    /// <summary>Parts of what is published are withheld: <paramref name="text"/> says which and why.</summary>
    public static EmptyState PartlyWithheld(string text) => new("不予公开", Tone.Neutral, text);

    /// <summary>Too few answers to say anything.</summary>
    public static EmptyState TooFewAnswers(string text) => new("样本不足", Tone.Caution, text);

    /// <summary>Does not apply here.</summary>
    public static EmptyState NotApplicable(string text) => new("不适用", Tone.Neutral, text);

    /// <summary>A table without data, with its explanation (空表说明).</summary>
    public static EmptyState EmptyTable(string text) => new("空表", Tone.Neutral, text);

    /// <summary>Nothing of the kind is in the published content.</summary>
    public static EmptyState Nothing(string text) => new("暂无", Tone.Neutral, text);
}
