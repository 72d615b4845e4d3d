namespace Disclosure.Model.Satisfaction;

/// <summary>
/// What people rated under: when, and asked what. A survey that has begun is not ended at a day that is over, and once there are ratings
/// their question stays: else ratings that were given and acknowledged would be none, or answers to what nobody was asked.
/// </summary>
public static class SurveyTerms
{
    /// <summary>Why a survey may not become another, in Chinese and without a full stop; nothing where it may.</summary>
    /// <param name="was">The survey as it was.</param>
    /// <param name="now">The survey as it is to be.</param>
    /// <param name="isAnswered">Whether there are ratings of it.</param>
    /// <param name="today">Today, in China.</param>
    public static string? Objection(Survey was, Survey now, bool isAnswered, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(was);
        ArgumentNullException.ThrowIfNull(now);
        if (IsEndedInThePast(was, now, today) && (isAnswered || was.IsOpenOn(today)))
            return $"截止日从 {was.Closes:yyyy-MM-dd} 提前到已经过去的 {now.Closes:yyyy-MM-dd}，最早可以改到 {today:yyyy-MM-dd}";
        if (!isAnswered)
            return null;
        if (was.Opens <= today && now.Opens > was.Opens)
            return $"已有评价，开始日不能从 {was.Opens:yyyy-MM-dd} 推迟到 {now.Opens:yyyy-MM-dd}";
        if (!IsSame(was.Question, now.Question))
            return $"已有评价，问题和原因选项不能再改（{was.Question.Version} → {now.Question.Version}）";
        return was.Formula == now.Formula ? null : "已有评价，满意率的算法不能再改";
    }

    private static bool IsEndedInThePast(Survey was, Survey now, DateOnly today) => now.Closes < was.Closes && now.Closes < today;

    private static bool IsSame(SurveyQuestion was, SurveyQuestion now) =>
        was.Version == now.Version && was.Text == now.Text && was.Reasons.SequenceEqual(now.Reasons);
}
