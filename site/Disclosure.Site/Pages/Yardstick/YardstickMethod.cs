using System.Collections.Immutable;
using Disclosure.Model.Yardstick;

namespace Disclosure.Site.Pages.Yardstick;

/// <summary>What one of the five checks is, in words.</summary>
/// <param name="Check">Which.</param>
/// <param name="Counts">What it gives a point for.</param>
/// <param name="Loses">What loses one.</param>
public sealed record YardstickMethod(YardstickCheck Check, string Counts, string Loses)
{
    /// <summary>All five, in their order.</summary>
    public static ImmutableArray<YardstickMethod> All { get; } =
    [
        new(
            YardstickCheck.Timely,
            "已到期的预算公开、决算公开各 1 分；每条已到期的过程信息（评估、审核、监控、整改、结果应用、退出；政府的监督和问责情况）1 分",
            "逾期公开，或者逾期未公开。由主管部门一并批复的所属单位，没有公开的不重复扣"),
        new(
            YardstickCheck.Complete,
            "已到期的预算公开、决算公开里，应公开的每一项 1 分：整体目标、项目目标、整体自评、项目自评、空表说明，政府的目标和财政重点评价",
            "缺这一项。在别处公开过、内容还没有收进本站的，也算缺"),
        new(
            YardstickCheck.Detailed,
            "公开的绩效目标里，每个指标 1 分，每个项目的年度资金总额 1 分；公开的每张目标表、自评表、每份评价 1 分",
            "没有写指标值；指标值只写“提高”“及时”一类的词；数字没有计量单位；没有写年度资金总额；页面的核对说明指出没有说明原因、没有注明样本量等"),
        new(
            YardstickCheck.Accessible,
            "已到期的预算公开、决算公开各 1 分；有到期事项的单位，公布咨询电话 1 分",
            "登记在别处公开、本站的内容还不全；没有公布咨询电话"),
        new(
            YardstickCheck.Truthful,
            "公开的每张目标表、自评表、每份评价 1 分；每个经过抽查复核或再评价的自评 1 分",
            "页面的核对说明指出数字对不上，如合计与分项之和不一致、自评总分与按公开规则核算的相差超过 0.1 分；自评等级与复核、再评价的等级不同"),
    ];
}
