using System.Globalization;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Giving;

/// <summary>
/// Makes two presses of the button on a form without a key one rating: the form of a static page, which cannot have one of its own.
/// The same answer from the same browser and address within a few seconds gets the same key. What is remembered meanwhile is a keyed
/// hash of these, in memory; the key is given to nobody.
/// </summary>
internal sealed class DoublePresses(SecretKeys keys, TimeProvider time)
{
    // Long enough for an impatient second press, too short for the next visitor at the same counter.
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    private readonly Lock _remembering = new();
    private readonly Dictionary<string, string> _presses = new(StringComparer.Ordinal);
    private readonly Queue<(string Press, long First)> _oldest = new();

    /// <summary>The key of a press: that of the first, where it is the same press again.</summary>
    /// <param name="request">What was sent.</param>
    /// <param name="address">What the sender's address is called today.</param>
    /// <param name="browser">What the browser calls itself.</param>
    public string KeyOf(RatingRequest request, string address, string browser)
    {
        // With a code a rating replaces the one before, and whoever goes back and forth between two answers means the last.
        if (!string.IsNullOrWhiteSpace(request.Token))
            return IdempotencyKey.Make();
        var press = HashOf(
            [request.Survey ?? "", request.Level?.Text ?? "", .. request.Reasons ?? [], "", request.Comment ?? "", address, browser]);
        lock (_remembering)
        {
            Forget();
            if (_presses.TryGetValue(press, out var known))
                return known;
            var key = IdempotencyKey.Make();
            _presses[press] = key;
            _oldest.Enqueue((press, time.GetTimestamp()));
            return key;
        }
    }

    // Word by word first, since what was typed may hold anything, and told by their number, since reasons are as many as they are.
    private string HashOf(string[] words) =>
        keys.RequestKeys.Of(
            ["press", words.Length.ToString(CultureInfo.InvariantCulture), .. words.Select(word => keys.RequestKeys.Of(word))]);

    // By a clock that only runs on: set back, the machine's would remember a press for days.
    private void Forget()
    {
        while (_oldest.TryPeek(out var oldest) && time.GetElapsedTime(oldest.First) >= Window)
            _presses.Remove(_oldest.Dequeue().Press);
    }
}
