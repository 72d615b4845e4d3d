namespace Disclosure.Site.Tables;

/// <summary>Who sees a column.</summary>
public enum ColumnUse
{
    /// <summary>Readers and programs.</summary>
    Everyone,

    /// <summary>CSV and JSON only: codes, what a reader's cell already says in its link, its badge or the line below.</summary>
    Data,

    /// <summary>Readers only: a sentence made from other columns.</summary>
    Readers,
}
