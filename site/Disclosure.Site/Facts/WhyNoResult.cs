namespace Disclosure.Site.Facts;

/// <summary>Why no published self-evaluation says what was and was not done.</summary>
public enum WhyNoResult
{
    /// <summary>One is owed and not public yet.</summary>
    NotYet,

    /// <summary>What was owed is withheld, or was taken down.</summary>
    Withheld,

    /// <summary>None is owed.</summary>
    NothingOwed,
}
