namespace Disclosure.Model.Records;

/// <summary>How much of a withheld record the public may know.</summary>
public enum WithholdingExtent
{
    /// <summary>内容: it is listed by name, with basis and reason; what it says is withheld.</summary>
    Content,

    /// <summary>存在: that there is such a record is withheld too: no object, no path, no row, no count.</summary>
    Existence,
}
