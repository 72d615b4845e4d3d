namespace Disclosure.Model.Indicators.Reading;

/// <summary>Joins the cells 指标性质, 指标值 and 度量单位 into the text that one cell would hold.</summary>
internal static class ValueCells
{
    /// <summary>
    /// The joined text. A sign for nothing in the operator or unit cell adds nothing, and so does an operator or unit that
    /// the value's cell holds already; a value's cell that is empty stays empty.
    /// </summary>
    public static string Join(string raw, string? comparison, string? measureUnit)
    {
        Span<char> buffer = stackalloc char[IndicatorValueReader.LongestValue];
        if (!FoldedText.TryFold(raw, buffer, out var length) || WordsParser.IsNothing(buffer[..length]))
            return raw;
        var withUnit = AddUnit(raw, buffer[..length], measureUnit);
        return AddOperator(withUnit, comparison);
    }

    private static string AddUnit(string raw, ReadOnlySpan<char> value, string? measureUnit)
    {
        if (measureUnit is null)
            return raw;
        Span<char> buffer = stackalloc char[IndicatorValueReader.LongestValue];
        if (!FoldedText.TryFold(measureUnit, buffer, out var length))
            return raw;
        var unit = buffer[..length];
        if (WordsParser.IsNothing(unit) || unit is "日期" or "时间" or "年月日" or WordsParser.QualitativeMark)
            return raw;
        var suffix = OperatorParser.FindSuffix(value).Length;
        var number = value[..^suffix];
        if (number.IsEmpty || !(char.IsAsciiDigit(number[^1]) || number[^1] is '万' or '亿'))
            return raw;
        return suffix == 0 ? raw + measureUnit : string.Concat(number, measureUnit, value[^suffix..]);
    }

    private static string AddOperator(string value, string? comparison)
    {
        if (comparison is null)
            return value;
        Span<char> buffer = stackalloc char[IndicatorValueReader.LongestValue];
        if (!FoldedText.TryFold(comparison, buffer, out var length))
            return value;
        var sign = buffer[..length];
        if (WordsParser.IsNothing(sign) || sign is "定量")
            return value;
        var alone = IndicatorValueReader.Read(value);
        if (sign is WordsParser.QualitativeMark)
            return alone is { Kind: IndicatorValueKind.Qualitative, IsUnderstood: true }
                ? value : WordsParser.QualitativeMark + "：" + value;
        var stated = OperatorParser.ReadCell(sign, out var standsAfter);
        if (stated is not null && stated == alone.Comparison)
            return value;
        return standsAfter ? value + comparison : comparison + value;
    }
}
