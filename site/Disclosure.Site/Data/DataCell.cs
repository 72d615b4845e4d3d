using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Site.Data;

/// <summary>
/// A cell of a <see cref="DataTable"/>: a text, a number, yes or no, or nothing. Where people and programs expect different
/// spellings (<c>94.08%</c> and 0.9408, 是 and true), CSV has the one and JSON the other.
/// </summary>
public readonly record struct DataCell
{
    // Adding a nothing of two decimals gives a number two.
    private const decimal TwoDecimals = 0.00m;

    /// <summary>An empty cell.</summary>
    public static DataCell Empty => default;

    /// <summary>The text in CSV; nothing in a cell that is a plain number.</summary>
    public string? Text { get; private init; }

    /// <summary>The text in JSON, where it is not the one in CSV.</summary>
    public string? Word { get; private init; }

    /// <summary>The number in JSON, and in CSV where there is no text.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Yes or no in JSON.</summary>
    public bool? Flag { get; private init; }

    /// <summary>A number that CSV spells as <paramref name="text"/>.</summary>
    public static DataCell Spelt(decimal number, string text) => new() { Number = number, Text = text };

    /// <summary>A text that JSON spells as <paramref name="word"/>.</summary>
    public static DataCell Spelt(string text, string word) => new() { Text = text, Word = word };

    /// <summary>A text cell; empty for nothing.</summary>
    public static implicit operator DataCell(string? text) => new() { Text = text };

    /// <summary>A number cell; empty for nothing.</summary>
    public static implicit operator DataCell(decimal? number) => new() { Number = number };

    /// <summary>A number cell; empty for nothing.</summary>
    public static implicit operator DataCell(int? number) => new() { Number = number };

    /// <summary>A number cell in 元, with two decimals in CSV; empty for nothing.</summary>
    public static implicit operator DataCell(Money? amount) => new() { Number = amount?.Yuan + TwoDecimals };

    /// <summary>A number cell, rounded half up to two decimals as the site shows it; empty for nothing.</summary>
    public static implicit operator DataCell(Points? points) =>
        new() { Number = points is { } given ? PlainNumber.Of(decimal.Round(given.Value, 2, MidpointRounding.AwayFromZero)) : null };

    /// <summary>A number cell; empty for nothing.</summary>
    public static implicit operator DataCell(Weight? weight) => new() { Number = weight?.Value };

    /// <summary>A share: with its sign in CSV, a ratio in JSON; empty for nothing.</summary>
    public static implicit operator DataCell(Percentage? share) =>
        share is { } given ? Spelt(given.Ratio, given.ToString()) : Empty;

    /// <summary>是 or 否 in CSV, true or false in JSON; empty for nothing.</summary>
    public static implicit operator DataCell(bool? flag) => new() { Flag = flag, Text = flag is { } given ? given ? "是" : "否" : null };

    /// <summary>A text cell as <c>2025-01-24</c>; empty for nothing.</summary>
    public static implicit operator DataCell(DateOnly? date) => new() { Text = date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
}
