namespace Disclosure.Model.Fields.Shapes;

/// <summary>What a text is that is not the value it should be.</summary>
public enum Mistake
{
    /// <summary>Something else altogether.</summary>
    WrongType,

    /// <summary>Not a number, or one out of bounds.</summary>
    BadNumber,

    /// <summary>Not an amount in 元 with at most two decimals.</summary>
    BadAmount,

    /// <summary>Not a date.</summary>
    BadDate,

    /// <summary>Not a fiscal year.</summary>
    BadYear,

    /// <summary>Not a code.</summary>
    BadCode,

    /// <summary>Not an address on the web.</summary>
    BadAddress,

    /// <summary>Not one of the official terms (规定用语).</summary>
    UnknownTerm,
}
