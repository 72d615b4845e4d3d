using System.Globalization;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks;

/// <summary>Whether two values mean the same: forms leave out the operator or the unit, and write them in their own way.</summary>
internal static class SameValue
{
    /// <summary>Whether <paramref name="one"/> and <paramref name="other"/> mean the same.</summary>
    public static bool Is(IndicatorValue one, IndicatorValue other) =>
        IsSameText(one.Raw, other.Raw)
        || (one.Kind == other.Kind && one.Kind != IndicatorValueKind.Qualitative && one.IsUnderstood && other.IsUnderstood
            && (one.Number, one.Upper, one.Date, one.EndDate) == (other.Number, other.Upper, other.Date, other.EndDate)
            && (one.Comparison == other.Comparison || one.Comparison == Comparison.Unstated || other.Comparison == Comparison.Unstated)
            && (one.MeasureUnit == other.MeasureUnit || string.IsNullOrEmpty(one.MeasureUnit) || string.IsNullOrEmpty(other.MeasureUnit)));

    private static bool IsSameText(string one, string other) =>
        one == other
        || CultureInfo.InvariantCulture.CompareInfo.Compare(one, other, CompareOptions.IgnoreSymbols | CompareOptions.IgnoreWidth) == 0;
}
