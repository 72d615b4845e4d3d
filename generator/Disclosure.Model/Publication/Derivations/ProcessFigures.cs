using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Exits;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.TargetReviews;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>The amounts of money in the records of the process, by field, row and column.</summary>
internal static class ProcessFigures
{
    /// <summary>申报金额, of an assessment or a review of a target.</summary>
    public static FieldPath Requested { get; } = new("requested", null, null);

    /// <summary>评估核定金额.</summary>
    public static FieldPath Assessed { get; } = new("assessed", null, null);

    /// <summary>What the year before had.</summary>
    public static FieldPath Before { get; } = new("before", null, null);

    /// <summary>What the year has that the result is applied to.</summary>
    public static FieldPath After { get; } = new("after", null, null);

    /// <summary>What was not spent of what ended.</summary>
    public static FieldPath Unspent { get; } = new("unspent", null, null);

    /// <summary>What was taken back of it.</summary>
    public static FieldPath Recovered { get; } = new("recovered", null, null);

    /// <summary>A column of the progress of spending.</summary>
    public static FieldPath Spending(string column) => new("spending", null, column);

    /// <summary>A column of a source of the money.</summary>
    public static FieldPath Source(MonitoredSource source, string column) =>
        new("sources", HiddenMonitoringFields.NameOf(source), column);

    /// <summary>What a record says, or does not.</summary>
    public static IEnumerable<(FieldPath Field, Money? Amount)> CellsOf(ProcessRecord record) => record switch
    {
        Assessment assessment => [(Requested, assessment.Requested), (Assessed, assessment.Assessed)],
        TargetReview review => [(Requested, review.Requested)],
        MonitoringRecord monitoring =>
        [
            (Spending("budget"), monitoring.Spending?.Budget), (Spending("executed"), monitoring.Spending?.Executed),
            (Spending("forecast"), monitoring.Spending?.Forecast), .. monitoring.Sources.SelectMany(CellsOf),
            .. monitoring.Measures.Select(CellOf),
        ],
        ResultApplication application => [(Before, application.Before), (After, application.After)],
        ProjectExit exit => [(Unspent, exit.Unspent), (Recovered, exit.Recovered)],
        _ => [],
    };

    private static IEnumerable<(FieldPath Field, Money? Amount)> CellsOf(MonitoredSource source) =>
    [
        (Source(source, "budget"), source.Budget), (Source(source, "executed"), source.Executed),
        (Source(source, "forecast"), source.Forecast),
    ];

    private static (FieldPath Field, Money? Amount) CellOf(MonitoringMeasure measure) => (
        new FieldPath("measures", measure.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "amount"), measure.Amount);
}
