using System.Globalization;
using Disclosure.FeedbackApi.Storage.Retention;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Retention;

/// <summary>How long things are kept, and what is removed, in words.</summary>
internal static class RetentionWords
{
    /// <summary>How long something is kept, by its setting.</summary>
    public static string Of(int months) => months == 0
        ? "长期保存"
        : string.Create(CultureInfo.InvariantCulture, $"保存到评价截止后 {months} 个月");

    /// <summary>What there is of a survey.</summary>
    public static string Of(SurveyId survey, RetentionCount count) =>
        string.Create(CultureInfo.InvariantCulture, $"{survey}：意见和办理文字 {count.Comments} 条，评价码 {count.Codes} 个");
}
