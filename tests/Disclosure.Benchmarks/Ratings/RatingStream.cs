using System.Globalization;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Benchmarks.Ratings;

/// <summary>Ratings to give, each with a key and a receipt of its own, as random as real ones.</summary>
internal static class RatingStream
{
    /// <summary>The survey they are given to.</summary>
    public static SurveyId Survey { get; } = SurveyId.Parse("2025-101001-002");

    /// <summary>A rating by its number: the same number is the same rating.</summary>
    public static RatingDraft Draft(int number) => new()
    {
        Survey = Survey,
        QuestionVersion = "2025-1",
        Channel = RatingChannel.Open,
        KeyHash = Hash(number, 0) + Hash(number, 1) + Hash(number, 2) + Hash(number, 3),
        Receipt = Hash(number, 4),
        Level = (SatisfactionLevel)(number % 6),
        Comment = number % 10 == 0 ? "办事很快，态度也好，就是排队时间有点长。" : null,
        Day = new DateOnly(2025, 11, 3),
    };

    private static string Hash(int number, ulong part)
    {
        // SplitMix64: well spread, and quick beside what is measured.
        unchecked
        {
            var value = (((ulong)number << 3) | part) + 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return (value ^ (value >> 31)).ToString("x16", CultureInfo.InvariantCulture);
        }
    }
}
