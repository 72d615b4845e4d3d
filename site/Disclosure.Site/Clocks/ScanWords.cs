namespace Disclosure.Site.Clocks;

/// <summary>The link to the scan of an approval in words.</summary>
internal static class ScanWords
{
    /// <summary>What it is and of which kind the file is: <c>扫描件（PDF）</c>.</summary>
    public static string Of(string path) => $"扫描件（{Path.GetExtension(path).TrimStart('.').ToUpperInvariant()}）";
}
