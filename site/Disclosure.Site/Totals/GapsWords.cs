using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Codes;
using Disclosure.Model.Terms;
using Disclosure.Model.Totals;

namespace Disclosure.Site.Totals;

/// <summary>What a sum leaves out, in a line.</summary>
internal static class GapsWords
{
    /// <summary>The most units that are named; beyond, it is said how many there are, and a page lists them.</summary>
    private const int MostNames = 2;

    /// <summary>
    /// Such as <c>年初预算合计未含：教育局、民政局等 3 个单位（逾期未公开）；不予公开 1 项。无须公开 2 个单位。</c>
    /// </summary>
    public static string Of(TotalGaps gaps, string label, Func<UnitCode, string> nameOf)
    {
        var left = new List<string>(3);
        if (!gaps.Missing.IsEmpty)
            left.Add(MissingOf(gaps.Missing, nameOf));
        if (gaps.Withheld > 0)
            left.Add($"不予公开 {gaps.Withheld} 项");
        if (gaps.WithoutAmount > 0)
            left.Add($"没有写金额 {gaps.WithoutAmount} 项");
        var missing = left.Count == 0 ? $"{label}：应公开的都已计入。" : $"{label}未含：{string.Join('；', left)}。";
        return missing + ExemptOf(gaps);
    }

    /// <summary>The same in a few words, for a cell; nothing where all is in the sum.</summary>
    public static string? Brief(TotalGaps gaps)
    {
        var left = new List<string>(2);
        if (!gaps.Missing.IsEmpty)
            left.Add($"{gaps.Missing.Length} 个单位");
        if (gaps.Withheld > 0)
            left.Add($"不予公开 {gaps.Withheld} 项");
        if (gaps.WithoutAmount > 0)
            left.Add($"没有写金额 {gaps.WithoutAmount} 项");
        return left.Count == 0 ? null : "未含 " + string.Join('、', left);
    }

    /// <summary>The units of which something is missing, such as <c>教育局、民政局等 3 个单位（逾期未公开）</c>.</summary>
    public static string MissingOf(ImmutableArray<MissingUnit> missing, Func<UnitCode, string> nameOf)
    {
        if (missing is [var only])
            return nameOf(only.Unit) + ItemsOf(only) + $"（{WordOf(only.State)}）";
        var names = string.Join('、', missing.Take(MostNames).Select(unit => nameOf(unit.Unit)));
        return $"{names}{(missing.Length > MostNames ? "等" : "")} {missing.Length} 个单位（{StatesOf(missing)}）";
    }

    private static string ItemsOf(MissingUnit unit)
    {
        var names = unit.Items.Select(item => item.Name).Where(name => name.Length > 0).Take(MostNames).ToList();
        return names.Count == 0
            ? ""
            : $"的{string.Join('、', names)}{(unit.Items.Length > names.Count ? $"等 {unit.Items.Length} 项" : "")}";
    }

    private static string StatesOf(ImmutableArray<MissingUnit> missing)
    {
        var states = missing.CountBy(unit => WordOf(unit.State)).ToList();
        return states is [{ Key: var all }] ? all : string.Join('、', states.Select(state => $"{state.Key} {state.Value} 个"));
    }

    // A unit that has published, of which something is missing, has not put it in.
    private static string WordOf(ClockState state) => state is ClockState.OnTime or ClockState.Late ? "未见" : state.Term();

    private static string ExemptOf(TotalGaps gaps)
    {
        var exempt = new List<string>(3);
        if (gaps.CountOf(ExemptionKind.Unit) is > 0 and var units)
            exempt.Add($"无须公开 {units} 个单位");
        if (gaps.CountOf(ExemptionKind.Project) is > 0 and var projects)
            exempt.Add($"不再应公开 {projects} 个项目");
        if (gaps.CountOf(ExemptionKind.EmptyTable) is > 0 and var tables)
            exempt.Add($"空表 {tables} 张");
        return exempt.Count == 0 ? "" : string.Join('，', exempt) + "。";
    }
}
