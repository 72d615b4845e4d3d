using Disclosure.Model.Amounts;

namespace Disclosure.Site.Data;

/// <summary>A cell of a <see cref="DataTable"/>: a text, a number, or nothing.</summary>
public readonly record struct DataCell
{
    private DataCell(string? text, decimal? number) => (Text, Number) = (text, number);

    /// <summary>An empty cell.</summary>
    public static DataCell Empty => default;

    /// <summary>The text, in a text cell.</summary>
    public string? Text { get; }

    /// <summary>The number, in a number cell.</summary>
    public decimal? Number { get; }

    /// <summary>A text cell; empty for nothing.</summary>
    public static implicit operator DataCell(string? text) => new(text, null);

    /// <summary>A number cell; empty for nothing.</summary>
    public static implicit operator DataCell(decimal? number) => new(null, number);

    /// <summary>A number cell; empty for nothing.</summary>
    public static implicit operator DataCell(int? number) => new(null, number);

    /// <summary>A number cell in 元; empty for nothing.</summary>
    public static implicit operator DataCell(Money? amount) => new(null, amount?.Yuan);

    /// <summary>A number cell, rounded half up to two decimals as the site shows it; empty for nothing.</summary>
    public static implicit operator DataCell(Points? points) =>
        new(null, points is { } given ? decimal.Round(given.Value, 2, MidpointRounding.AwayFromZero) : null);

    /// <summary>A number cell; empty for nothing.</summary>
    public static implicit operator DataCell(Weight? weight) => new(null, weight?.Value);

    /// <summary>A text cell as <c>2025-01-24</c>; empty for nothing.</summary>
    public static implicit operator DataCell(DateOnly? date) => new(date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), null);
}
