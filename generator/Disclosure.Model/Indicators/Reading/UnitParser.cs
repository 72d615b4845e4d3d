using System.Collections.Frozen;

namespace Disclosure.Model.Indicators.Reading;

/// <summary>Units of measure as written: <c>人次</c>, <c>(%)</c>, <c>百分比</c>, <c>元/人.每天</c>, <c>万人</c>.</summary>
internal static class UnitParser
{
    private const int LongestUnit = 12;

    // Most values share a few units: one string for each saves an allocation per value.
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "%", "个", "人", "人次", "次", "户", "项", "家", "件", "份", "篇", "场", "期", "批", "种", "例", "起", "套", "台", "辆",
        "处", "座", "所", "名", "年", "天", "日", "个月", "小时", "元", "万元", "亿元", "元/人", "平方米", "公里", "米", "亩", "吨",
        "万人", "万人次",
    ]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownBySpan =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Amounts = ["元", "万元", "亿元", "千元", "百万元"];
    private static readonly string[] Hedges = ["余", "多", "来", "几", "左右", "上下"];

    /// <summary>Reads a text that is nothing but a unit, or empty; false where it can't be one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out string? unit)
    {
        unit = null;
        text = Unwrap(text);
        if (text.IsEmpty)
            return true;
        if (text is "%" or "百分比" or "百分号")
        {
            unit = "%";
            return true;
        }

        if (KnownBySpan.TryGetValue(text, out unit))
            return true;
        if (text.Length > LongestUnit || IsHedged(text) || !HasOnlyUnitCharacters(text))
            return false;
        unit = text.ToString();
        return true;
    }

    /// <summary>What a number in this unit is.</summary>
    public static IndicatorValueKind KindOf(string? unit) => unit switch
    {
        null => IndicatorValueKind.Number,
        "%" => IndicatorValueKind.Percent,
        _ => IsMoney(unit) ? IndicatorValueKind.Money : IndicatorValueKind.Number,
    };

    private static bool IsMoney(ReadOnlySpan<char> unit)
    {
        foreach (var money in Amounts)
        {
            if (unit.StartsWith(money) && (unit.Length == money.Length || unit[money.Length] is '/' or '每' or '.' or '·'))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Unwrap(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] == '(' && text[^1] == ')' ? text[1..^1] : text;

    // 100余人 and 10个左右 say that the number is not the number.
    private static bool IsHedged(ReadOnlySpan<char> text)
    {
        foreach (var hedge in Hedges)
        {
            if (text.StartsWith(hedge) || text.EndsWith(hedge))
                return true;
        }

        return false;
    }

    private static bool HasOnlyUnitCharacters(ReadOnlySpan<char> text)
    {
        if (!char.IsLetter(text[0]) && text[0] is not ('℃' or '°' or '‰' or '/' or '㎡'))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsUnitCharacter(text, i))
                return false;
        }

        return true;
    }

    private static bool IsUnitCharacter(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        '/' or '.' or '·' or '(' or ')' or '²' or '³' or '℃' or '°' or '‰' or '㎡' => true,
        '2' or '3' => index > 0 && text[index - 1] == 'm',
        var other => char.IsLetter(other),
    };
}
