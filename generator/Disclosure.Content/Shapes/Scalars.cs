using Disclosure.Model.Amounts;
using Disclosure.Model.Organisation;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Shapes;

/// <summary>The values of content that are one text.</summary>
internal static class Scalars
{
    public static TextShape Text { get; } = new();

    public static CodeShape<UnitCode> UnitCode { get; } = new(text => Model.Organisation.UnitCode.TryParse(text));

    public static CodeShape<ProjectCode> ProjectCode { get; } = new(text => Model.Targets.ProjectCode.TryParse(text));

    public static SurveyIdShape SurveyId { get; } = new();

    public static MoneyShape Money { get; } = new();

    public static DecimalShape<Weight> Weight { get; } = new("分值(数字)", number => new Weight(number), weight => weight.Value);

    public static DecimalShape<Points> Points { get; } = new("得分(数字)", number => new Points(number), points => points.Value);

    public static PercentageShape Percentage { get; } = new();

    public static YearShape Year { get; } = new();

    public static DateShape Date { get; } = new();

    public static PartialDateShape PartialDate { get; } = new();

    public static IndicatorValueShape IndicatorValue { get; } = new();

    public static BooleanShape Boolean { get; } = new();

    public static CountShape Count { get; } = new();

    /// <summary>Ratings or people: so few that any sum of them is a number of the same type.</summary>
    public static CountShape Ratings { get; } = new(most: 100_000_000);

    /// <summary>A term in working days.</summary>
    public static CountShape WorkingDays { get; } = new(most: CaseDeadlines.Longest);
}
