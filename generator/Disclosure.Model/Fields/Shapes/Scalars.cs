using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>The values that are one text in content files.</summary>
public static class Scalars
{
    /// <summary>A text, kept to the letter.</summary>
    public static TextShape Text { get; } = new();

    /// <summary>The code of the department or unit that a record is.</summary>
    public static CodeShape<Codes.UnitCode> UnitCode { get; } = new(text => Codes.UnitCode.TryParse(text));

    /// <summary>A department or unit that a record names.</summary>
    public static UnitShape Unit { get; } = new();

    /// <summary>The code of a project.</summary>
    public static CodeShape<ProjectCode> ProjectCode { get; } = new(text => Codes.ProjectCode.TryParse(text));

    /// <summary>The id of a survey.</summary>
    public static SurveyIdShape SurveyId { get; } = new();

    /// <summary>The address of a site or a service.</summary>
    public static AddressShape Address { get; } = new();

    /// <summary>Where readers report a fault or ask.</summary>
    public static CorrectionAddressShape CorrectionAddress { get; } = new();

    /// <summary>A SHA-256 hash.</summary>
    public static HashShape Hash { get; } = new();

    /// <summary>An amount in 元.</summary>
    public static MoneyShape Money { get; } = new();

    /// <summary>分值.</summary>
    public static DecimalShape<Weight> Weight { get; } = new("分值(数字)", number => new Weight(number), weight => weight.Value);

    /// <summary>得分.</summary>
    public static DecimalShape<Points> Points { get; } = new("得分(数字)", number => new Points(number), points => points.Value);

    /// <summary>A share.</summary>
    public static PercentageShape Percentage { get; } = new();

    /// <summary>A fiscal year.</summary>
    public static YearShape Year { get; } = new();

    /// <summary>A day.</summary>
    public static DateShape Date { get; } = new();

    /// <summary>A date as far as it is known.</summary>
    public static PartialDateShape PartialDate { get; } = new();

    /// <summary>A target or actual value.</summary>
    public static IndicatorValueShape IndicatorValue { get; } = new();

    /// <summary>Yes or no.</summary>
    public static BooleanShape Boolean { get; } = new();

    /// <summary>How many.</summary>
    public static CountShape Count { get; } = new();

    /// <summary>Ratings or people: so few that any sum of them is a number of the same type.</summary>
    public static CountShape Ratings { get; } = new(most: 100_000_000);

    /// <summary>A term in working days.</summary>
    public static CountShape WorkingDays { get; } = new(most: CaseDeadlines.Longest);
}
