namespace Disclosure.Publishing.Output;

/// <summary>A page could not be made: a defect of ours, told with the page's path.</summary>
internal sealed class PageException(string path, Exception cause) : Exception(cause.Message, cause)
{
    /// <summary>The page's path.</summary>
    public string Path { get; } = path;
}
