using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Terms;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages.Search.Index;

namespace Disclosure.Site.Pages.Search;

/// <summary>What hits can be filtered by. The values are those of the index.</summary>
internal static class SearchFilters
{
    /// <summary>The filters of a site.</summary>
    public static ImmutableArray<SearchFilter> Of(PageContext context) =>
    [
        new("year", "年度", "全部年度", [.. context.Records.Years.Reverse().Select(year => ($"{year}", $"{year} 年"))]),
        new("dept", "部门", "全部部门",
        [
            .. context.Records.Units.Where(unit => unit.Kind == UnitKind.Department)
                .Select(unit => (unit.Code.Value, context.Records.Names.Of(unit))),
        ]),
        new("budget", "预算", "四本预算", OptionsOf<BudgetKind>(YearFacets.LetterOf, budget => budget.Term())),
        new("grade", "等级", "全部等级", OptionsOf<Grade>(YearFacets.LetterOf, grade => grade.Term())),
        new("stage", "阶段", "全部阶段", OptionsOf<ChainStage>(YearFacets.LetterOf, stage => stage.Term())),
    ];

    private static ImmutableArray<(string Value, string Text)> OptionsOf<T>(Func<T, char> letter, Func<T, string> term)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => ($"{letter(value)}", term(value)))];
}
