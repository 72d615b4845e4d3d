namespace Disclosure.Site.Layout;

/// <summary>A place in the site that relative links start from.</summary>
public interface ILinkRoot
{
    /// <summary>A relative link from here to a path from the root.</summary>
    string LinkTo(string path);
}
