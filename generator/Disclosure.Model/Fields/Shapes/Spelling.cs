namespace Disclosure.Model.Fields.Shapes;

/// <summary>The two spellings of a value that schemas describe.</summary>
public enum Spelling
{
    /// <summary>As in content files: shares with their sign, amounts with two decimals, units by code.</summary>
    Content,

    /// <summary>As in JSON for others: numbers, ISO dates, units by name and code.</summary>
    Data,
}
