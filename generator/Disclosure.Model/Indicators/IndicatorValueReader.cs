using Disclosure.Model.Indicators.Reading;

namespace Disclosure.Model.Indicators;

/// <summary>
/// Reads what people write as a target or actual value. The spellings it knows, and what it makes of each, are listed in
/// <c>indicator-values.md</c>, which the tests run. It never throws on what is written, however long or broken, and never
/// guesses: what can't be read stays raw.
/// </summary>
public static class IndicatorValueReader
{
    /// <summary>More characters than this, blanks aside, are prose and are read as words.</summary>
    internal const int LongestValue = 64;

    /// <summary>
    /// Reads a value whose operator, number and unit stand in one cell or, where given, in cells of their own. Three cells
    /// mean what they would mean joined into one; that joined text is then the value's <see cref="IndicatorValue.Raw"/>, so
    /// that reading it again gives the same value.
    /// </summary>
    /// <param name="raw">The cell of the value.</param>
    /// <param name="comparison">The cell of the operator (指标性质), if the form has one.</param>
    /// <param name="measureUnit">The cell of the unit (度量单位), if the form has one.</param>
    public static IndicatorValue Read(string raw, string? comparison = null, string? measureUnit = null)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var written = comparison is null && measureUnit is null ? raw : ValueCells.Join(raw, comparison, measureUnit);
        return written.Length == 0 ? IndicatorValue.Empty : ReadCell(written);
    }

    private static IndicatorValue ReadCell(string raw)
    {
        Span<char> buffer = stackalloc char[LongestValue];
        if (!FoldedText.TryFold(raw, buffer, out var length))
            return WordsParser.Words(raw, Comparison.Unstated);
        var text = FoldedText.WithoutFinalStop(buffer[..length]);
        if (WordsParser.IsNothing(text))
            return new IndicatorValue { Raw = raw, Kind = IndicatorValueKind.None };
        if (WordsParser.IsMarkedQualitative(text))
            return WordsParser.Words(raw, Comparison.Unstated);
        var prefix = OperatorParser.TakePrefix(ref text);
        return DateParser.TryRead(raw, text, prefix)
            ?? NumberValueParser.TryRead(raw, text, prefix)
            ?? WordsParser.Read(raw, text, prefix);
    }
}
