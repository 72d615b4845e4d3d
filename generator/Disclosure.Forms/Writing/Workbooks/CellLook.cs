namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>What a cell of an official form looks like: its font, border, alignment and number format together.</summary>
internal enum CellLook
{
    /// <summary>The title of the form.</summary>
    Title,

    /// <summary>The line below the title, such as <c>（2025年度）</c>.</summary>
    Subtitle,

    /// <summary>A line at the right above the form, such as <c>金额单位：万元</c>.</summary>
    RightLine,

    /// <summary>A label or a column heading.</summary>
    Heading,

    /// <summary>A short text, in the middle of its cell.</summary>
    Word,

    /// <summary>A longer text, from the left.</summary>
    Text,

    /// <summary>An amount of money, with thousands separated and at least two decimals.</summary>
    Amount,

    /// <summary>Points, weights and counts.</summary>
    Number,

    /// <summary>A rate in per cent.</summary>
    Rate,

    /// <summary>A heading of the instructions, without a border.</summary>
    PlainHeading,

    /// <summary>A paragraph of the instructions, without a border.</summary>
    PlainText,
}
