using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>What entries changed, laid over the state they changed: the last state of everything they touched.</summary>
internal sealed class Changes
{
    /// <summary>Ratings by receipt.</summary>
    public Dictionary<string, RatingState> Ratings { get; } = new(StringComparer.Ordinal);

    /// <summary>Receipts by idempotency key.</summary>
    public Dictionary<HashId, string> Keys { get; } = [];

    /// <summary>Codes.</summary>
    public Dictionary<HashId, CodeState> Codes { get; } = [];

    /// <summary>Steps of cases by receipt and number.</summary>
    public Dictionary<(string Receipt, int Number), CaseStepState> Steps { get; } = [];

    /// <summary>Surveys by identity.</summary>
    public Dictionary<SurveyId, SurveyState> Surveys { get; } = [];

    /// <summary>The fingerprint of the key that was named last; nothing where none was.</summary>
    public string? Key { get; set; }

    /// <summary>The sequence number of the last entry; 0 where there is none.</summary>
    public long Last { get; set; }

    /// <summary>How many entries there are.</summary>
    public int Entries { get; set; }

    /// <summary>Lays later changes over these.</summary>
    public void Add(Changes later)
    {
        Lay(later.Ratings, Ratings);
        Lay(later.Keys, Keys);
        Lay(later.Codes, Codes);
        Lay(later.Steps, Steps);
        Lay(later.Surveys, Surveys);
        Key = later.Key ?? Key;
        Last = later.Last;
        Entries += later.Entries;
    }

    /// <summary>Takes away what is as <paramref name="written"/> has it: what changed again since stays.</summary>
    public void Remove(Changes written)
    {
        Lift(written.Ratings, Ratings);
        Lift(written.Keys, Keys);
        Lift(written.Codes, Codes);
        Lift(written.Steps, Steps);
        Entries -= written.Entries;
    }

    private static void Lay<TKey, TValue>(Dictionary<TKey, TValue> from, Dictionary<TKey, TValue> over)
        where TKey : notnull
    {
        foreach (var (key, value) in from)
            over[key] = value;
    }

    private static void Lift<TKey, TValue>(Dictionary<TKey, TValue> written, Dictionary<TKey, TValue> from)
        where TKey : notnull
        where TValue : class
    {
        foreach (var (key, value) in written)
        {
            if (from.TryGetValue(key, out var now) && ReferenceEquals(now, value))
                from.Remove(key);
        }
    }
}
