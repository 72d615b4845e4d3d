using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>The counts that tell whether the ratings of one survey are conspicuous now.</summary>
internal sealed class SurveyWatch(FeedbackOptions options)
{
    // So many networks a day that one of them cannot be told any more to stand out; it also bounds the memory.
    private const int MostNetworks = 20_000;
    private const double ShareOfBad = 0.8;

    private readonly Lock _counting = new();
    private readonly Dictionary<string, int> _networks = new(StringComparer.Ordinal);
    private readonly Queue<(DateTimeOffset At, string Who)> _recent = new();
    private readonly Dictionary<string, bool> _isBad = new(StringComparer.Ordinal);
    private DateOnly _day;
    private int _recentBad;
    private int _wrongCodes;

    /// <summary>Counts a rating.</summary>
    /// <param name="now">When it was given.</param>
    /// <param name="level">Its level.</param>
    /// <param name="address">What the sender's address is called today.</param>
    /// <param name="who">Whose it is: its code, or its key.</param>
    /// <param name="isFirst">Whether it took the place of none: only then is it one more.</param>
    /// <returns>What it made conspicuous, with the number it reached.</returns>
    public IReadOnlyList<(AnomalyKind Kind, int Number)> Rated(
        DateTimeOffset now, SatisfactionLevel level, string address, string who, bool isFirst)
    {
        lock (_counting)
        {
            Turn(now);
            Remember(now, who, RatingLevels.AsksReason(level));
            var found = new List<(AnomalyKind, int)>();
            if (isFirst && CountOf(address) == options.NetworkRatings)
                found.Add((AnomalyKind.OneNetwork, options.NetworkRatings));
            if (_recent.Count == options.BurstRatings)
                found.Add((AnomalyKind.Burst, options.BurstRatings));
            if (_recentBad >= options.BurstBadRatings && _recentBad >= ShareOfBad * _recent.Count)
                found.Add((AnomalyKind.BadBurst, options.BurstBadRatings));
            return found;
        }
    }

    /// <summary>Counts a wrong code.</summary>
    /// <returns>The number it reached, where that is conspicuous.</returns>
    public int? WrongCode(DateTimeOffset now)
    {
        lock (_counting)
        {
            Turn(now);
            return ++_wrongCodes == options.WrongCodesNoted ? _wrongCodes : null;
        }
    }

    private void Turn(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        if (today == _day)
            return;
        _day = today;
        _networks.Clear();
        _wrongCodes = 0;
    }

    private int CountOf(string address)
    {
        if (!_networks.TryGetValue(address, out var number) && _networks.Count >= MostNetworks)
            return 0;
        return _networks[address] = number + 1;
    }

    // No more are remembered than make a burst: the oldest goes when one more comes. Whoever answers again is there once.
    private void Remember(DateTimeOffset now, string who, bool isBad)
    {
        if (_isBad.TryGetValue(who, out var wasBad))
        {
            _isBad[who] = isBad;
            _recentBad += (isBad ? 1 : 0) - (wasBad ? 1 : 0);
            return;
        }

        while (
            _recent.Count > 0
                && (now - _recent.Peek().At > TimeSpan.FromMinutes(options.BurstMinutes) || _recent.Count >= options.BurstRatings))
            _recentBad -= _isBad.Remove(_recent.Dequeue().Who, out var goneBad) && goneBad ? 1 : 0;
        _recent.Enqueue((now, who));
        _isBad[who] = isBad;
        _recentBad += isBad ? 1 : 0;
    }
}
