using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Coverage;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Coverage;

/// <summary>Gaps between the scores of others and self-given ones in words and as a chart.</summary>
internal static class BandWords
{
    /// <summary>The band, such as <c>低 1～5 分</c>.</summary>
    public static string Of(GapBand band) => band switch
    {
        GapBand.Higher => "高 1 分以上",
        GapBand.Within => "相差 1 分以内",
        GapBand.LowerToFive => "低 1～5 分",
        GapBand.LowerToTen => "低 5～10 分",
        _ => "低 10 分以上",
    };

    /// <summary>The stable name of a band in data.</summary>
    public static string KeyOf(GapBand band) => band switch
    {
        GapBand.Higher => "higher",
        GapBand.Within => "within",
        GapBand.LowerToFive => "lowerToFive",
        GapBand.LowerToTen => "lowerToTen",
        _ => "lowerBeyond",
    };

    /// <summary>The distribution as a chart that is its own table; nothing where nothing is compared.</summary>
    public static BarChart? ChartOf(EvaluationGaps gaps)
    {
        if (gaps.Compared == 0)
            return null;
        var lower = gaps.Compared - gaps.In(GapBand.Within) - gaps.In(GapBand.Higher);
        return new BarChart(
            $"{gaps.Compared} 份绩效评价里，{lower} 份比自评低 1 分以上，等级改变 {gaps.GradeChanged} 份", "得分与自评相比", "份数", "占比",
            [.. Enum.GetValues<GapBand>().Select(BarOf)]);

        Bar BarOf(GapBand band)
        {
            var share = new Percentage((decimal)gaps.In(band) / gaps.Compared);
            return new Bar(Of(band), gaps.In(band).ToString(CultureInfo.InvariantCulture), share, share.ToString());
        }
    }

    /// <summary>A gap in a sentence, such as <c>单位自评 91.57 分（优），抽查复核 79.55 分（中），低 12.02 分</c>.</summary>
    public static string Sentence(EvaluationGap gap) =>
        $"单位自评 {WithGrade(gap.Self!.Total!.Value, gap.Self.Grade)}，"
        + $"{gap.Evaluation.Kind.Term()} {WithGrade(gap.Evaluation.Total!.Value, gap.Evaluation.Grade)}，"
        + $"低 {new Points(-gap.Difference!.Value.Value)} 分";

    private static string WithGrade(Points total, Grade? grade) => grade is { } given ? $"{total} 分（{given.Term()}）" : $"{total} 分";
}
