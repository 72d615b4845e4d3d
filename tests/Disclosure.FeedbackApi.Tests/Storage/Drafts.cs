using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>Ratings to give. Receipts and keys are numbered, so that a test can name them.</summary>
internal static class Drafts
{
    public static SurveyId Survey { get; } = SurveyId.Parse("2025-101001-002");

    public static DateOnly Day { get; } = new(2025, 11, 3);

    public static RatingDraft Open(int number, SatisfactionLevel level = SatisfactionLevel.Satisfied) => new()
    {
        Survey = Survey,
        QuestionVersion = "2025-1",
        Channel = RatingChannel.Open,
        KeyHash = Hash($"key-{number}"),
        Level = level,
        Receipt = Receipt(number),
        Day = Day,
    };

    public static RatingDraft Invited(int number, string codeHash, SatisfactionLevel level = SatisfactionLevel.Satisfied) =>
        Open(number, level) with { Channel = RatingChannel.Invited, CodeHash = codeHash };

    /// <summary>An answer under the key of a number: another body is another answer of the same rating.</summary>
    public static RatingDraft Answer(
        int number, string body, SatisfactionLevel level = SatisfactionLevel.Satisfied, string? codeHash = null) => Open(number, level) with
        {
            BodyHash = Hash(body),
            CodeHash = codeHash,
            Channel = codeHash is null ? RatingChannel.Open : RatingChannel.Invited,
        };

    /// <summary>A rating that its number tells all about: each fourth with one of a few codes.</summary>
    public static RatingDraft Numbered(int number)
    {
        var level = (SatisfactionLevel)(number % 6);
        return number % 4 == 0 ? Invited(number, Code(number % 20), level) : Open(number, level) with { Comment = $"第 {number} 条" };
    }

    public static string Code(int number) => Hash($"code-{number}");

    public static string Receipt(int number) => $"RECEIPT{number:D9}";

    public static string Hash(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
