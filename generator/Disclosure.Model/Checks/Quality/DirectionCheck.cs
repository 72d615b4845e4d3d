using System.Buffers;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Quality;

/// <summary>
/// More is better for what is produced and reached, less for what goes wrong and what it costs. The words decide by the
/// name alone, so a name that holds a word of both kinds is left alone.
/// </summary>
internal static class DirectionCheck
{
    private static readonly SearchValues<string> MoreIsBetter = SearchValues.Create(
        [
            "数量", "人数", "人次", "户数", "场次", "里程", "面积", "长度", "合格率", "达标率", "完成率", "及时率", "覆盖率", "满意度", "满意率", "知晓率",
            "就业率", "入学率", "参保率", "签约率", "通过率", "利用率", "受益", "新建", "改建", "建成", "增收",
        ], StringComparison.Ordinal);

    private static readonly SearchValues<string> LessIsBetter = SearchValues.Create(
        [
            "成本", "费用", "投诉", "事故", "差错", "错误", "故障", "误差", "缺陷", "返工", "违规", "违法", "超支", "结余率", "结转", "变动率", "调整",
            "时限", "时长", "时间", "天数", "耗", "排放", "死亡", "伤亡", "病", "隐患", "逾期", "拖欠", "信访", "舆情", "负债", "债务", "大班额",
            "控制", "人员", "编制", "库存", "流失", "辍学", "失业", "上访", "贫困", "降幅", "下降", "减少", "降低", "占比", "比例", "超", "漏", "损", "浪费", "空置",
            "闲置", "污染", "火灾", "案件", "发案", "纠纷", "黑臭", "缺水", "淹", "投入", "单价", "造价",
        ], StringComparison.Ordinal);

    private static readonly SearchValues<string> MattersThatGoWrong = SearchValues.Create(
        ["投诉", "事故", "差错率", "错误率", "故障率", "误差率", "违规", "超支", "结余率", "辍学率", "失业率", "死亡率", "发病率"], StringComparison.Ordinal);

    /// <summary>Where something bad is dealt with or brought down, more is better after all.</summary>
    private static readonly SearchValues<string> DealtWith = SearchValues.Create(
        [
            "处理", "处置", "办结", "办理", "整改", "化解", "结案", "响应", "回复", "查处", "减少", "下降", "降低",
            "控制", "排查", "降幅", "满意", "完成", "及时", "演练", "培训", "宣传", "预防",
            "调解", "治理", "消除", "救援", "规范", "受理", "接待", "追回", "追缴", "挽回", "收回", "清收", "清退", "退回", "查办", "打击",
            "核查", "检查", "查实", "查出", "发现", "纠正", "清理", "拆除", "处罚", "通报", "追究", "回访", "赔付", "理赔", "防范", "防控",
            "应急", "零发生", "零事故", "零投诉", "无事故", "未发生", "不发生",
        ], StringComparison.Ordinal);

    public static void Check(Indicator row, int index, FindingCollector findings)
    {
        var name = NameWords.Of(row.Level3);
        if (IsReversed(name, row.Target.Comparison))
            findings.Add(QualityFindings.DirectionReversed, $"indicators[{index}].target", $"“{row.Level3}”的指标值写成“{row.Target.Raw}”。");
    }

    private static bool IsReversed(string name, Comparison comparison) => comparison switch
    {
        Comparison.AtMost or Comparison.LessThan =>
            name.AsSpan().ContainsAny(MoreIsBetter) && !name.AsSpan().ContainsAny(LessIsBetter),
        Comparison.AtLeast or Comparison.MoreThan =>
            name.AsSpan().ContainsAny(MattersThatGoWrong) && !name.AsSpan().ContainsAny(DealtWith),
        _ => false,
    };
}
