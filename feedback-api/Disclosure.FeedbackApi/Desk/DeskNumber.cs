using System.Globalization;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>Whole numbers that people type.</summary>
internal static class DeskNumber
{
    /// <summary>The number; nothing where it is none, or no whole one.</summary>
    public static int? Read(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
