using System.Runtime.CompilerServices;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage;

/// <summary>Interim.</summary>
internal sealed class VolatileStore : IFeedbackStore
{
    private readonly Lock _lock = new();
    private readonly List<StoredRating> _ratings = [];
    private readonly Dictionary<string, string?> _codes = [];
    private readonly Dictionary<string, string> _keys = [];

    public ValueTask<GiveResult> GiveAsync(RatingDraft d, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_keys.TryGetValue(d.KeyHash, out var first)) return new(new GiveResult(GiveOutcome.Repeated, first));
            var outcome = GiveOutcome.Stored;
            if (d.CodeHash is { } code)
            {
                if (!_codes.TryGetValue(d.Survey + code, out var used)) return new(new GiveResult(GiveOutcome.UnknownCode));
                if (used is not null) { var i = _ratings.FindIndex(r => r.Receipt == used); _ratings[i] = _ratings[i] with { IsReplaced = true }; outcome = GiveOutcome.Replaced; }
                _codes[d.Survey + code] = d.Receipt;
            }
            _keys[d.KeyHash] = d.Receipt;
            _ratings.Add(new StoredRating { Receipt = d.Receipt, Survey = d.Survey, QuestionVersion = d.QuestionVersion, Channel = d.Channel, Level = d.Level, Reasons = d.Reasons, Comment = d.Comment, Day = d.Day });
            return new(new GiveResult(outcome, d.Receipt));
        }
    }
    public ValueTask<bool> IssueCodesAsync(string survey, IReadOnlyList<string> codeHashes, CancellationToken cancellation) { lock (_lock) foreach (var c in codeHashes) _codes.TryAdd(survey + c, null); return new(true); }
    public ValueTask<bool> ExcludeAsync(string receipt, ExclusionReason? reason, CancellationToken cancellation) { lock (_lock) { var i = _ratings.FindIndex(r => r.Receipt == receipt); if (i < 0) return new(false); _ratings[i] = _ratings[i] with { Excluded = reason }; return new(true); } }
    public ValueTask<bool> HasCodeAsync(string survey, string codeHash, CancellationToken cancellation) { lock (_lock) return new(_codes.ContainsKey(survey + codeHash)); }
    public ValueTask<SurveyTally> TallyAsync(string survey, CancellationToken cancellation)
    {
        lock (_lock)
        {
            var t = SurveyTally.Empty with { Invited = _codes.Keys.Count(k => k.StartsWith(survey, StringComparison.Ordinal)) };
            foreach (var r in _ratings.Where(r => r.Survey == survey))
            {
                if (r.Excluded is { } x) t = t with { Excluded = t.Excluded.SetItem(x, t.Excluded.GetValueOrDefault(x) + 1) };
                else if (r.IsReplaced) t = t with { Replaced = t.Replaced + 1 };
                else t = t with { Channels = t.Channels.SetItem(r.Channel, t.Channels.GetValueOrDefault(r.Channel).With(r.Level, 1)) };
            }
            return new(t);
        }
    }
    public ValueTask<StoredRating?> FindAsync(string receipt, CancellationToken cancellation) { lock (_lock) return new(_ratings.Find(r => r.Receipt == receipt)); }
    public async IAsyncEnumerable<StoredRating> ReadAsync(string survey, [EnumeratorCancellation] CancellationToken cancellation) { await Task.Yield(); StoredRating[] all; lock (_lock) all = [.. _ratings.Where(r => r.Survey == survey)]; foreach (var r in all) yield return r; }
    public async ValueTask ExportAsync(Stream output, CancellationToken cancellation) => await output.WriteAsync("{}\n"u8.ToArray(), cancellation);
    public ValueTask<string?> RestoreAsync(Stream input, CancellationToken cancellation) => new((string?)null);
    public ValueTask<string?> CheckAsync(CancellationToken cancellation) => new((string?)null);
    public ValueTask DisposeAsync() => default;
}
