namespace Disclosure.Model.Scoring.Quantities;

/// <summary>A unit of measure as a multiple of its base: 万元 is 10,000 元, 万人 is 10,000 人.</summary>
/// <param name="Factor">How many of the base it is.</param>
/// <param name="Base">The base, with its spellings made one; empty for 万 alone, which multiplies whatever the other counts.</param>
internal readonly record struct MeasureUnitScale(decimal Factor, string Base)
{
    private static readonly (string Prefix, decimal Factor)[] Prefixes =
        [("百万", 1_000_000m), ("千万", 10_000_000m), ("万", 10_000m), ("亿", 100_000_000m), ("千", 1_000m)];

    /// <summary>Whether the unit says ten thousands or more, so that leaving it out changes the number's size.</summary>
    public bool IsScaled => Factor != 1m;

    /// <summary>Reads a unit as <see cref="Indicators.IndicatorValue.MeasureUnit"/> holds it.</summary>
    public static MeasureUnitScale Of(string unit)
    {
        foreach (var (prefix, factor) in Prefixes)
        {
            if (unit.StartsWith(prefix, StringComparison.Ordinal))
                return new MeasureUnitScale(factor, BaseOf(unit[prefix.Length..]));
        }

        return new MeasureUnitScale(1m, BaseOf(unit));
    }

    // 元/人.每天 and 元/人·天 are one unit.
    private static string BaseOf(string unit) => unit switch
    {
        "日" => "天",
        "名" => "人",
        "月" => "个月",
        "㎡" or "m2" or "m²" or "平米" => "平方米",
        _ => unit.Replace("每", "/", StringComparison.Ordinal).Replace("·", "/", StringComparison.Ordinal)
            .Replace(".", "/", StringComparison.Ordinal).Replace("//", "/", StringComparison.Ordinal),
    };
}
