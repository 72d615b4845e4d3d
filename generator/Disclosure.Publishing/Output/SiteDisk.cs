namespace Disclosure.Publishing.Output;

/// <summary>The disk that sites are written to; a test stops or fails it before a step.</summary>
internal class SiteDisk
{
    /// <summary>The disk itself.</summary>
    public static SiteDisk Real { get; } = new();

    /// <summary>Is called before each step.</summary>
    public virtual void Before(SiteOperation operation, string path)
    {
    }
}
