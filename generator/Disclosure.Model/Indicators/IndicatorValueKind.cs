namespace Disclosure.Model.Indicators;

/// <summary>What kind of thing a target or actual value is.</summary>
public enum IndicatorValueKind
{
    /// <summary>Nothing was written, or a sign for nothing (<c>无</c>, <c>—</c>).</summary>
    None,

    /// <summary>A number with or without a unit.</summary>
    Number,

    /// <summary>A share; <see cref="IndicatorValue.Number"/> is in per cent, so 95 % is 95.</summary>
    Percent,

    /// <summary>An amount of money; <see cref="IndicatorValue.Number"/> is in the unit written.</summary>
    Money,

    /// <summary>A day, a month, or a period of days or months.</summary>
    Date,

    /// <summary>Between two numbers, both included.</summary>
    Range,

    /// <summary>Words: <c>及时</c>, <c>效果明显</c>, <c>优良中低差</c>.</summary>
    Qualitative,
}
