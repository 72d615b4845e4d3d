namespace Disclosure.Generator.Satisfaction;

/// <summary>An address that others lie under.</summary>
internal static class WebFolder
{
    /// <summary>The address with a slash at the end of its path, so that relative addresses go below it and not beside it.</summary>
    public static Uri Of(Uri address)
    {
        var path = address.GetLeftPart(UriPartial.Path);
        return new Uri(path.EndsWith('/') ? path : path + "/");
    }
}
