using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Fields.Kinds;

/// <summary>
/// Takes the fields and values of a record, one after the other: content files, JSON, canonical form and comparison are writers, each with
/// its own spelling of numbers.
/// </summary>
public interface IValueWriter
{
    /// <summary>Which values are wanted that are the usual ones and say nothing new.</summary>
    UsualValues Wants { get; }

    /// <summary>Whether a text that should be there and is not is left out, and not written as an empty one.</summary>
    bool LeavesOutMissing => false;

    /// <summary>Whether what a withheld record may lack, and lacks, has no key, and not an empty one.</summary>
    bool LeavesOutLacking => false;

    /// <summary>Whether the value of a field is wanted at all.</summary>
    bool Takes(IField field) => true;

    /// <summary>A field of the row begun last; its value follows.</summary>
    void Field(IField field);

    /// <summary>Begins a row of fields.</summary>
    void BeginRow(ValueLayout layout);

    /// <summary>Ends the row begun last.</summary>
    void EndRow();

    /// <summary>Begins a list of values.</summary>
    void BeginList(ValueLayout layout);

    /// <summary>Ends the list begun last.</summary>
    void EndList();

    /// <summary>A text that people wrote.</summary>
    void Text(string text);

    /// <summary>A code, which looks like a number to programs and is none.</summary>
    void Code(string code);

    /// <summary>A word or date of a fixed spelling; <paramref name="data"/> is its spelling in JSON for others.</summary>
    void Word(string word, string data);

    /// <summary>A number.</summary>
    void Number(decimal number);

    /// <summary>An amount in 元.</summary>
    void Money(Money amount);

    /// <summary>A share.</summary>
    void Share(Percentage share);

    /// <summary>Yes or no.</summary>
    void Boolean(bool value);

    /// <summary>A department or unit that is named by its code.</summary>
    void Unit(UnitCode code);

    /// <summary>A target or actual value.</summary>
    void Value(IndicatorValue value);
}
