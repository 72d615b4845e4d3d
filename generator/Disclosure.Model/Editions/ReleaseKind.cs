namespace Disclosure.Model.Editions;

/// <summary>What a release is to what was published before.</summary>
public enum ReleaseKind
{
    /// <summary>公开: what it holds was not published before, or is the site's own text.</summary>
    Publication,

    /// <summary>更正: what was published was wrong.</summary>
    Correction,

    /// <summary>修订: what was published was right, and has changed since (an approved adjustment, a scheme).</summary>
    Revision,

    /// <summary>补充: what was announced to come later, such as a survey's result.</summary>
    Supplement,

    /// <summary>撤下: what was published must not be public, on a legal basis.</summary>
    Withdrawal,

    /// <summary>恢复: back to what an earlier edition said.</summary>
    Rollback,
}
