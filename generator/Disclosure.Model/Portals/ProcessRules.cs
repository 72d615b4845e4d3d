using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;

namespace Disclosure.Model.Portals;

/// <summary>
/// What the policy leaves open about the process (clauses 四, 六, 八): settings, as places differ. That what was made is published within
/// twenty working days is the law's, and no setting.
/// </summary>
public sealed record ProcessRules
{
    /// <summary>How many working days after it was made something of the process is published: 《政府信息公开条例》第二十六条.</summary>
    public const int PublicationDays = 20;

    /// <summary>What <see cref="MonitoringMonths"/> are where nothing is set; stands before what is made with it.</summary>
    internal static ImmutableArray<int> UsualMonths { get; } = [7];

    /// <summary>What <see cref="AssessmentFrom"/> is where nothing is set.</summary>
    internal static Money UsualAssessmentFrom { get; } = Money.FromYuan(5_000_000m);

    /// <summary>New ones from five million assessed, monitored to the end of July, results applied to the budget two years on.</summary>
    public static ProcessRules Usual { get; } = new();

    /// <summary>From which amount a year, in 元, a new project or policy is great, so that it is assessed before it is decided.</summary>
    public Money AssessmentFrom { get; init; } = UsualAssessmentFrom;

    /// <summary>The months to whose ends targets and spending are monitored.</summary>
    public ImmutableArray<int> MonitoringMonths { get; init; } = UsualMonths;

    /// <summary>
    /// How many years after the year evaluated the budget comes that its result is applied to: accounts of one year are evaluated in the
    /// next, when the budget of the year after that is made.
    /// </summary>
    public int AppliedAfterYears { get; init; } = 2;

    /// <summary>The days of a year that its targets are monitored on, the last of each month, oldest first.</summary>
    public ImmutableArray<DateOnly> MonitoringDays(FiscalYear year) =>
    [
        .. MonitoringMonths.Where(month => month is >= 1 and <= 12).Distinct().Order()
            .Select(month => new DateOnly(year.Number, month, DateTime.DaysInMonth(year.Number, month))),
    ];
}
