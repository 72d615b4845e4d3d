using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// Settles what columns of points mean beside each other. 自评得分 alone is the points; beside 财政审定评分, or beside 得分 in an
/// evaluation's table, it is what the unit gave itself, and the other is what holds.
/// </summary>
internal static class ScoreColumns
{
    /// <summary>
    /// The headings with <see cref="Meaning.Score"/> on the points that hold and <see cref="Meaning.SelfScore"/> on the unit's own
    /// beside them.
    /// </summary>
    public static ColumnHeadings Settle(ColumnHeadings headings)
    {
        headings = TakeWeighted(headings);
        var hasScore = headings.Find(Meaning.Score) is not null;
        var hasSelf = headings.Find(Meaning.SelfScore) is not null;
        if (headings.Find(Meaning.ReviewedScore) is not null)
        {
            return headings.With(column => column.Meaning switch
            {
                Meaning.ReviewedScore => Meaning.Score,
                Meaning.Score => hasSelf ? null : Meaning.SelfScore,
                var other => other,
            });
        }

        return hasSelf && !hasScore
            ? headings.With(column => column.Meaning == Meaning.SelfScore ? Meaning.Score : column.Meaning)
            : headings;
    }

    // 单项指标得分 of a hundred beside 折算得分: the total is the sum of the latter.
    private static ColumnHeadings TakeWeighted(ColumnHeadings headings) => headings.Find(Meaning.WeightedScore) is not { } weighted
        ? headings
        : headings.With(column => column.Meaning switch
        {
            Meaning.WeightedScore => column == weighted ? Meaning.Score : null,
            Meaning.Score => null,
            Meaning.SelfScore => column.Group == weighted.Group || headings.Find(Meaning.ReviewedScore) is null ? null : column.Meaning,
            var other => other,
        });
}
