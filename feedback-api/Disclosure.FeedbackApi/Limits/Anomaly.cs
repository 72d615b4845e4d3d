using System.Globalization;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>Something conspicuous about the ratings of a survey on a day. It is published with the result and takes nothing out.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Day">The day.</param>
/// <param name="AtLeast">How many there were at least.</param>
internal sealed record Anomaly(SurveyId Survey, AnomalyKind Kind, DateOnly Day, int AtLeast)
{
    /// <summary>
    /// Whether it is published. That many were bad is for staff alone: whoever gives all but one of them would see what the one was.
    /// </summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsForAll => Kind != AnomalyKind.BadBurst;

    /// <summary>What is told of it.</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}：{Found}未自动剔除任何评价。");

    private string Found => Kind switch
    {
        AnomalyKind.Burst => $"短时间内集中收到 {AtLeast} 份以上评价，",
        AnomalyKind.BadBurst => $"短时间内集中收到 {AtLeast} 份以上差评，",
        AnomalyKind.OneNetwork => $"同一网络一天内提交 {AtLeast} 份以上评价，",
        _ => $"一天内有 {AtLeast} 次以上使用无效评价码，",
    };
}
