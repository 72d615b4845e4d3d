namespace Disclosure.Site.Facts;

/// <summary>When an index of projects becomes a page for each department.</summary>
internal static class LongIndex
{
    /// <summary>The most rows that still make a page a phone opens at once.</summary>
    public const int LongestPage = 500;

    /// <summary>The most rows of several lines each that still make one page.</summary>
    public const int LongestList = 100;

    /// <summary>The most rows of several lines each that fit fifteen screens of a phone; more are closed at first.</summary>
    public const int LongestOpen = 40;
}
