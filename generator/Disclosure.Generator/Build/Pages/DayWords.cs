namespace Disclosure.Generator.Build.Pages;

/// <summary>Days for readers.</summary>
internal static class DayWords
{
    /// <summary>A day in Chinese, such as <c>2025年2月10日</c>.</summary>
    public static string InChinese(this DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
