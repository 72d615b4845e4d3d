namespace Disclosure.Forms.Import;

/// <summary>What becomes of a draft.</summary>
public enum ImportOutcome
{
    /// <summary>It makes a new record.</summary>
    New,

    /// <summary>It replaces a record that is there and differs, as was asked for.</summary>
    Replaced,

    /// <summary>The content has the very same record.</summary>
    Unchanged,

    /// <summary>Something must be mended first; nothing is written.</summary>
    Blocked,
}
