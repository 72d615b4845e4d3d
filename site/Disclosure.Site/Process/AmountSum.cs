using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Site.Components;

namespace Disclosure.Site.Process;

/// <summary>A sum that says what is not in it, and why.</summary>
/// <param name="Sum">The sum; nothing where no row has an amount.</param>
/// <param name="Missing">Why rows are not in it, in a word each, with how many.</param>
public sealed record AmountSum(Money? Sum, ImmutableArray<(string Why, int Count)> Missing)
{
    /// <summary>Why a row without an amount, of which nothing else is known, is not in a sum.</summary>
    public const string NotStated = "没有写金额";

    /// <summary>What is not in the sum, such as <c>不含：未安排 1 个、不予公开 2 个</c>; nothing where all is in it.</summary>
    public string? Note => Missing.IsEmpty ? null : "不含：" + string.Join('、', Missing.Select(missing => $"{missing.Why} {missing.Count} 个"));

    /// <summary>The sum of rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="value">The amount of a row.</param>
    /// <param name="why">Why a row has none, in a word; nothing where that is not known.</param>
    public static AmountSum Of<TRow>(IEnumerable<TRow> rows, Func<TRow, Money?> value, Func<TRow, string?> why)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var all = rows.ToList();
        var stated = all.Select(value).OfType<Money>().ToList();
        return new AmountSum(
            stated.Count == 0 ? null : Money.Sum(stated),
            [.. all.Where(row => value(row) is null).GroupBy(row => why(row) ?? NotStated).Select(group => (group.Key, group.Count()))]);
    }

    /// <summary>
    /// Writes the sum in 元, null where no row has an amount, and what is not in it, as an object, into one that has been begun.
    /// </summary>
    /// <param name="json">Where to write.</param>
    /// <param name="key">The stable name.</param>
    public void Write(Utf8JsonWriter json, string key)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject(key);
        if (Sum is { } sum)
            json.WriteNumber("sum", sum.Yuan);
        else
            json.WriteNull("sum");
        json.WriteStartArray("missing");
        foreach (var (why, count) in Missing)
        {
            json.WriteStartObject();
            json.WriteString("why", why);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The sum as a large figure; a dash where there is none.</summary>
    /// <param name="name">What it is.</param>
    public FigureTile Tile(string name) => Sum is { } sum ? FigureTile.Of(name, sum, Note) : new FigureTile(name, "—", "", Note);
}
