namespace Disclosure.Model.Calendar;

/// <summary>Days as readers and official forms write them.</summary>
public static class DayText
{
    /// <summary>The day in Chinese, such as <c>2025年2月10日</c>.</summary>
    public static string InChinese(this DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
