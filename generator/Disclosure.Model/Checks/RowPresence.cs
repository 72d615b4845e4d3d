using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks;

/// <summary>Which rows of a form hold nothing, or say that they do not apply.</summary>
internal static class RowPresence
{
    /// <summary>A row of the form that nobody filled in.</summary>
    public static bool IsBlank(Indicator row) =>
        string.IsNullOrWhiteSpace(row.Level3) && IsBlank(row.Target) && row.Weight is null && row.Result?.Score is null;

    /// <summary>Whether a cell is empty or holds but a dash.</summary>
    public static bool IsBlank(IndicatorValue? value) => value is null || value.Raw.AsSpan().Trim(" \t\r\n　-—–/").IsEmpty;

    /// <summary>A row whose target or result says that it does not apply this year: it has no points, and needs none.</summary>
    public static bool IsNotApplicable(Indicator row) =>
        (row.Target.IsEmpty && !string.IsNullOrWhiteSpace(row.Target.Raw))
        || row.Result?.Actual.Raw.Trim() is "不适用" or "不涉及" or "未涉及";
}
