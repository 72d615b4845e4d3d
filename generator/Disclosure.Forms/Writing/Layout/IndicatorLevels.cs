using System.Collections.Immutable;
using Disclosure.Model.Indicators;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>The tree of indicators that a blank form offers: 一级指标 and 二级指标. Local trees may be typed instead.</summary>
/// <param name="Tree">The second levels below each first one.</param>
internal sealed record IndicatorLevels(ImmutableArray<(string Level1, ImmutableArray<string> Level2)> Tree)
{
    private const int FewestRows = 2;

    /// <summary>Of a project: 成本, 产出, 效益 and 满意度 (财预〔2021〕101号).</summary>
    public static IndicatorLevels OfProject { get; } = new(
    [
        ("成本指标", ["经济成本指标", "社会成本指标", "生态环境成本指标"]),
        ("产出指标", ["数量指标", "质量指标", "时效指标"]),
        ("效益指标", ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]),
        ("满意度指标", ["服务对象满意度指标"]),
    ]);

    /// <summary>Of a unit as a whole: the six dimensions of clause 二.</summary>
    public static IndicatorLevels OfUnit { get; } = new(
    [
        ("运行成本", ["公用经费", "“三公”经费"]),
        ("管理效率", ["预算和绩效管理", "资产和采购管理"]),
        ("履职效能", ["重点工作完成", "履职质量"]),
        ("社会效应", ["社会效益", "经济效益"]),
        ("可持续发展能力", ["长效机制"]),
        ("服务对象满意度", ["服务对象满意度"]),
    ]);

    /// <summary>The first levels.</summary>
    public ImmutableArray<string> First { get; } = [.. Tree.Select(branch => branch.Level1)];

    /// <summary>The second levels.</summary>
    public ImmutableArray<string> Second { get; } = [.. Tree.SelectMany(branch => branch.Level2).Distinct()];

    /// <summary>The second levels below a first one; all of them below one that the tree does not have.</summary>
    public ImmutableArray<string> SecondBelow(string level1) =>
        Tree.FirstOrDefault(branch => branch.Level1 == level1) is { Level2: { IsDefault: false } level2 } ? level2 : Second;

    /// <summary>The rows of a blank table: the first levels as official forms print them, the second to be chosen.</summary>
    public ImmutableArray<Indicator> BlankRows() =>
    [
        .. Tree.SelectMany(branch => Enumerable.Repeat(Blank(branch.Level1), Math.Max(FewestRows, branch.Level2.Length + 1))),
    ];

    private static Indicator Blank(string level1) => new()
    {
        Level1 = level1,
        Level2 = "",
        Level3 = "",
        Target = IndicatorValue.Empty,
    };
}
