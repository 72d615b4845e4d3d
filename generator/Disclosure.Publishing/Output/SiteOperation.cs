namespace Disclosure.Publishing.Output;

/// <summary>By which steps a public site changes the disk.</summary>
internal enum SiteOperation
{
    /// <summary>A file is written.</summary>
    Write,

    /// <summary>A file of the earlier site is taken over.</summary>
    Link,

    /// <summary>A folder or file gets another name.</summary>
    Move,

    /// <summary>A link to the site in use is made or exchanged.</summary>
    Exchange,

    /// <summary>A folder or file is deleted.</summary>
    Delete,
}
