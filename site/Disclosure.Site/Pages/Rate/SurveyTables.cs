using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Rate;

/// <summary>The tables of surveys.</summary>
public static class SurveyTables
{
    /// <summary>Surveys that can be answered.</summary>
    public static Table<RatedSurvey> Open { get; } = new("open", "正在进行的调查", of =>
    [
        .. Columns(of),
        of.Day("opens", "开始日期", row => row.Survey.Opens) with { Use = ColumnUse.Data },
        of.Day("closes", "截止日期", row => row.Survey.Closes) with { Use = ColumnUse.Data },
        of.Words("period", "评价时间", row => PeriodOf(row.Survey)) with { Use = ColumnUse.Readers },
    ]);

    /// <summary>Surveys that can't be answered yet or any more.</summary>
    public static Table<RatedSurvey> Others { get; } = new("others", "其他调查", of =>
    [
        .. Columns(of),
        of.Share("rate", "满意率", RateOf) with { Text = row => RateOf(row)?.ToString() ?? WhyNone(row) },
        of.Words("state", "没有满意率的原因", WhyNone) with { Use = ColumnUse.Data },
        of.Count("valid", "有效评价", "份", row => row.Result?.Scored.Valid),
        of.Count("bad", "差评", "件", row => row.Cases?.Total),
        of.Share("handlingRate", "办结率", row => row.Cases?.HandlingRate),
        of.Count("overdue", "超期未办", "件", row => row.Cases?.Overdue),
    ]);

    /// <summary>The days on which a survey can be answered.</summary>
    public static string PeriodOf(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return $"{survey.Opens.InChinese()}至{survey.Closes.InChinese()}";
    }

    private static string? WhyNone(RatedSurvey row) => (row.Result, RateOf(row)) switch
    {
        (null, _) => "结果未公布",
        (_, null) => "样本不足",
        _ => null,
    };

    private static Percentage? RateOf(RatedSurvey row) => row.Result is { IsEnough: true } result ? result.Scored.Rate : null;

    private static Column<RatedSurvey>[] Columns(ColumnsOf<RatedSurvey> of) =>
    [
        of.Code("survey", "调查编号", row => row.Survey.Id.Value),
        of.Words("subject", "项目或单位", row => row.Survey.Subject) with
        {
            Cell = (root, row) => new(row.Survey.Subject, root.LinkTo(row.Path)),
        },
        of.Code("unitCode", "单位编码", row => row.Survey.Unit.Value),
        of.Words("unit", "提供服务的单位", row => row.Survey.UnitName),
        of.Year("year", "年度", row => row.Survey.Year) with { Phone = PhoneRole.Fact },
    ];
}
