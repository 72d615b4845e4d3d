using System.Collections.Immutable;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Terms;
using Disclosure.Site.Data;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Satisfaction;

/// <summary>Results of surveys as tables, on the page of the project or unit.</summary>
internal static class SatisfactionTables
{
    private static readonly ImmutableArray<SatisfactionLevel> ShownLevels =
    [
        SatisfactionLevel.VerySatisfied, SatisfactionLevel.Satisfied, SatisfactionLevel.BasicallySatisfied, SatisfactionLevel.Dissatisfied,
        SatisfactionLevel.VeryDissatisfied, SatisfactionLevel.Unknown,
    ];

    /// <summary>How many answered with each level, for the results that have enough; a level that is hidden has no number.</summary>
    public static Table<LevelRow> Levels { get; } = new("satisfaction", "服务对象满意度", of =>
    [
        of.Year("year", "年度", row => row.Result.Year),
        of.Code("survey", "调查编号", row => row.Result.Survey.Value),
        of.Words("channel", "渠道", row => row.Channel),
        of.Words("level", "等级", row => row.Level.Term()),
        of.Count("number", "份数", null, row => row.Number),
    ]);

    /// <summary>What was taken out of the count, by reason.</summary>
    public static Table<(SatisfactionResult Result, ExcludedCount Excluded)> Excluded { get; } = new("excluded", "剔除的评价", of =>
    [
        of.Year("year", "年度", row => row.Result.Year) with { Use = ColumnUse.Data },
        of.Code("survey", "调查编号", row => row.Result.Survey.Value),
        of.Words("reason", "原因", row => row.Excluded.Reason.Term()),
        of.Count("number", "份数", null, row => row.Excluded.Number),
    ]);

    /// <summary>Every table that results may have.</summary>
    public static ImmutableArray<ITable> All { get; } = [Levels, CasesTable.Steps, Excluded];

    /// <summary>The tables of these results as data.</summary>
    public static ImmutableArray<DataTable> Of(IReadOnlyCollection<SatisfactionResult> results) => results.Count == 0
        ? []
        :
        [
            Levels.Data(results.Where(result => result.IsEnough).SelectMany(LevelsOf)) with { IsInFacts = true },
            .. CasesTable.Steps.DataIfAny([.. results.SelectMany(result => CasesTable.RowsOf(result))]),
            .. Excluded.DataIfAny([.. results.SelectMany(ExcludedOf)]),
        ];

    /// <summary>What was taken out of the count of a result.</summary>
    public static IEnumerable<(SatisfactionResult Result, ExcludedCount Excluded)> ExcludedOf(SatisfactionResult result) =>
        result.Excluded.Select(excluded => (result, excluded));

    private static IEnumerable<LevelRow> LevelsOf(SatisfactionResult result) => LevelsOf(result, "计分", result.Scored)
        .Concat(result.Open is { } open && MinimumSample.IsEnough(open.Valid, null) ? LevelsOf(result, "公开", open) : []);

    private static IEnumerable<LevelRow> LevelsOf(SatisfactionResult result, string channel, PublishedCounts counts) =>
        ShownLevels.Select(level => new LevelRow(result, channel, level, counts[level]));
}
