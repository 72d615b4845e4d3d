namespace Disclosure.Site.Facts;

/// <summary>When an index of projects becomes a page for each department.</summary>
internal static class LongIndex
{
    /// <summary>The most rows that still make a page a phone opens at once.</summary>
    public const int LongestPage = 500;
}
