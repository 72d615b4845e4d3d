namespace Disclosure.Generator.Import;

/// <summary>What becomes of a form.</summary>
public enum ImportOutcome
{
    /// <summary>It makes a new record.</summary>
    New,

    /// <summary>The content has the very same record.</summary>
    Unchanged,

    /// <summary>Something in its file must be mended first; nothing of the file is written.</summary>
    Blocked,
}
