using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>
/// The columns of the indicator table. What the form has is called and aligned as in the table's file, under the key it has there.
/// </summary>
internal static class IndicatorTableColumns
{
    private static readonly IndicatorColumn Name = OfForm("level3") with
    {
        Above = row => row.Level2,
        Text = row => row.Name,
        WhereEmpty = NotFilledIn.Text,
    };

    private static readonly IndicatorNote LastTarget = new("", row => row.LastTarget) { IsOfLastYear = true };

    private static readonly IndicatorNote ChangeReason =
        new(HeadingOf("changeReason") + "：", row => row.ChangeReason) { IsOfLastYear = true };

    private static readonly IndicatorColumn Weight = OfForm("weight") with { Text = row => row.Weight };

    /// <summary>What is promised.</summary>
    public static ImmutableArray<IndicatorColumn> OfTargets { get; } =
    [
        Name,
        OfForm("target") with
        {
            Text = row => row.Target,
            Badge = row => row.Standing,
            Notes = [LastTarget, ChangeReason],
            Bar = row => row.Bar,
        },
        Weight,
        new("说明", false) { Receipt = row => row.Receipt },
    ];

    /// <summary>What was promised beside what came of it.</summary>
    public static ImmutableArray<IndicatorColumn> WithResults { get; } =
    [
        Name,
        OfForm("target") with
        {
            Text = row => row.Target,
            Badge = row => row.Standing,
            Notes = [new("", row => row.TargetNote), LastTarget, ChangeReason],
        },
        OfForm("actual") with
        {
            Text = row => row.Actual,
            Notes = [new("", row => row.ActualNote), new("", row => row.LastActual) { IsOfLastYear = true }],
            Bar = row => row.Bar,
        },
        new("是否达成", false) { Badge = row => row.Attainment },
        Weight,
        OfForm("score") with { Text = row => row.Score },
        new("偏差原因与计分过程", false) { AsWritten = row => row.Reason, Receipt = row => row.Receipt },
    ];

    /// <summary>What the form calls an entry of an indicator.</summary>
    public static string HeadingOf(string key) => FormTables.ProjectIndicators.All.Single(column => column.Key == key).Heading;

    private static IndicatorColumn OfForm(string key)
    {
        var column = FormTables.ProjectIndicators.All.Single(column => column.Key == key);
        return new IndicatorColumn(column.Heading, column.Look.IsFigure);
    }
}
