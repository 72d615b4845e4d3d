namespace Disclosure.Model.Differences;

/// <summary>What became of a record between two published states.</summary>
public enum DifferenceKind
{
    /// <summary>新增: it was not published before.</summary>
    Added,

    /// <summary>变更: it says something else.</summary>
    Changed,

    /// <summary>撤下: it is not published any more.</summary>
    TakenDown,
}
