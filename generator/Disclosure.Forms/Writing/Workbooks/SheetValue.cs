namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>What a cell holds: a text, a number, a formula, or nothing.</summary>
internal readonly record struct SheetValue
{
    // A spreadsheet keeps binary fractions of 15 digits; a longer number would lose its end.
    private const int Digits = 15;

    /// <summary>An empty cell.</summary>
    public static SheetValue Nothing { get; }

    /// <summary>The text; nothing in a cell without one.</summary>
    public string? Text { get; private init; }

    /// <summary>The number; nothing in a cell without one.</summary>
    public decimal? Number { get; private init; }

    /// <summary>A formula that gives no text or number until the cells it names are filled in.</summary>
    public string? Formula { get; private init; }

    /// <summary>A text, whatever it looks like: <c>=8</c> stays the two signs.</summary>
    public static SheetValue Of(string? text) => string.IsNullOrEmpty(text) ? Nothing : new SheetValue { Text = text };

    /// <summary>A number; one that a spreadsheet would shorten is kept as text.</summary>
    public static SheetValue Of(decimal? number)
    {
        if (number is not { } value)
            return Nothing;
        return DigitsOf(value) <= Digits ? new SheetValue { Number = value } : Of(Plain(value));
    }

    /// <summary>A formula without the <c>=</c>.</summary>
    public static SheetValue Calculated(string formula) => new() { Formula = formula };

    /// <summary>The number as a file holds it: no thousands, no exponent, no zeros at the end.</summary>
    public static string Plain(decimal number) =>
        number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);

    private static int DigitsOf(decimal value) => Plain(Math.Abs(value)).Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length;
}
