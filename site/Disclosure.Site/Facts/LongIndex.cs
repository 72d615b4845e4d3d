namespace Disclosure.Site.Facts;

/// <summary>When an index of projects becomes a page for each department.</summary>
internal static class LongIndex
{
    /// <summary>The most rows that still make a page a phone opens at once.</summary>
    public const int LongestPage = 500;

    /// <summary>The most rows of several lines each that still fit fifteen screens of a phone.</summary>
    public const int LongestList = 90;
}
