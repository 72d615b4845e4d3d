using System.Security.Cryptography;
using System.Text;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.Retention;

/// <summary>
/// Takes out of entries what is not to be kept any longer. Hashes of codes become others that nobody can make: which rating replaced which
/// can still be told, and which code gave it cannot, as the key they are made with is forgotten with this.
/// </summary>
/// <param name="due">What is not to be kept.</param>
internal sealed class EntryRedaction(IEnumerable<RetentionDue> due)
{
    /// <summary>What hashes begin with that stand for a code that was removed.</summary>
    public const string Gone = "gone";

    private readonly Dictionary<SurveyId, RetentionDue> _due = due.ToDictionary(one => one.Survey);
    private readonly Dictionary<SurveyId, RetentionCount> _counts = [];
    private readonly HashSet<string> _counted = new(StringComparer.Ordinal);
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>What was taken out, by survey.</summary>
    public IReadOnlyDictionary<SurveyId, RetentionCount> Counts => _counts;

    /// <summary>An entry without what is not to be kept; nothing where it has nothing of it.</summary>
    public StoreEntry? Without(StoreEntry entry)
    {
        StoreEntry without = entry switch
        {
            RatingGiven given => given with { Rating = Without(given.Rating) },
            RatingAmended amended => amended with { Rating = Without(amended.Rating) },
            CodesIssued { Survey: var survey } issued when Codes(survey) =>
                issued with { Codes = [.. issued.Codes.Select(code => CodeOf(survey, code, isCounted: true))] },
            CaseStepTaken { Step: { Text: not null, Survey: var survey } step } when Comments(survey) =>
                new CaseStepTaken(step with { Text = Counted(survey, $"{step.Receipt} {step.Number}") }),
            _ => entry,
        };
        return without.ToLine().AsSpan().SequenceEqual(entry.ToLine()) ? null : without;
    }

    private RatingDraft Without(RatingDraft rating) => rating with
    {
        Comment = rating.Comment is not null && Comments(rating.Survey) ? Counted(rating.Survey, rating.Receipt) : rating.Comment,
        // Whoever has the key could else find out whether a comment was what they think it was.
        BodyHash = Comments(rating.Survey) ? null : rating.BodyHash,
        CodeHash = rating.CodeHash is { } code && Codes(rating.Survey) ? CodeOf(rating.Survey, code, isCounted: false) : rating.CodeHash,
    };

    private bool Comments(SurveyId survey) => _due.GetValueOrDefault(survey)?.Comments == true;

    private bool Codes(SurveyId survey) => _due.GetValueOrDefault(survey)?.Codes == true;

    // A rating that was answered again has its comments in several entries.
    private string? Counted(SurveyId survey, string what)
    {
        if (_counted.Add(what))
            Count(survey, new(1, 0));
        return null;
    }

    private string CodeOf(SurveyId survey, string code, bool isCounted)
    {
        if (code.StartsWith(Gone, StringComparison.Ordinal))
            return code;
        if (isCounted)
            Count(survey, new(0, 1));
        // As long as before, so that it takes the place of the other.
        var hash = Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(code)));
        return code.Length > Gone.Length ? (Gone + hash)[..Math.Min(code.Length, Gone.Length + hash.Length)] : Gone;
    }

    private void Count(SurveyId survey, RetentionCount count) => _counts[survey] = _counts.GetValueOrDefault(survey) + count;
}
