namespace Disclosure.Publishing.Candidates;

/// <summary>What a release does at a path.</summary>
public enum ItemChangeKind
{
    /// <summary>It was not published before.</summary>
    Added,

    /// <summary>It was published and says something else now.</summary>
    Changed,

    /// <summary>It was published and is no more.</summary>
    TakenDown,
}
