using System.Text.RegularExpressions;

namespace Disclosure.Forms.Headings;

/// <summary>Knows the titles of tables that are none of the forms: <c>绩效评价发现问题整改台账</c>, <c>事前绩效评估评分表</c>.</summary>
internal static partial class OtherTitle
{
    private const int LongestTitle = 60;

    /// <summary>The kind that a title names; nothing where it names none, or one of the forms.</summary>
    public static OtherForm? Of(string text)
    {
        var title = Note().Replace(HeadingText.Normalise(text), "");
        if (title.Length is 0 or > LongestTitle || title.AsSpan().ContainsAny('。', ':', '；'))
            return null;
        // 项目支出绩效自评表 of a project about 整改 or 考核 is that form.
        if (OwnForm().IsMatch(title))
            return List().IsMatch(title) ? OtherForm.ListOfTables : null;
        return Named(title);
    }

    /// <summary>Whether the title of such a table goes before what its columns look like.</summary>
    public static bool IsCertain(OtherForm kind) => kind is OtherForm.ExAnteAssessment or OtherForm.Appraisal;

    private static OtherForm? Named(string title)
    {
        if (Ledger().IsMatch(title))
            return OtherForm.RectificationLedger;
        if (Assessment().IsMatch(title))
            return OtherForm.ExAnteAssessment;
        if (Review().IsMatch(title))
            return OtherForm.TargetReview;
        if (People().IsMatch(title))
            return OtherForm.PeopleList;
        if (Appraisal().IsMatch(title) && !Spending().IsMatch(title))
            return OtherForm.Appraisal;
        return List().IsMatch(title) ? OtherForm.ListOfTables : null;
    }

    [GeneratedRegex(@"\([^()]*\)$")]
    private static partial Regex Note();

    [GeneratedRegex("(自评|绩效评价评分|绩效目标(申报|审批|批复|备案)?|(运行|执行|绩效)监控|完成情况)(表|清单|目录|一览表|汇总表|明细表|统计表|情况表|情况汇总表)$")]
    private static partial Regex OwnForm();

    [GeneratedRegex(@"整改.*(台账|清单|表)$|问题.*台账$|(台账|清单)\(整改\)$|问题清单$|整改(情况|结果|落实|方案|报告)$")]
    private static partial Regex Ledger();

    [GeneratedRegex(@"事前(绩效)?(评估|评审)|(预算|政策|项目|新增)绩效评估.*(表|意见|结论)$|^绩效评估(评分|打分|意见|结果)表$")]
    private static partial Regex Assessment();

    [GeneratedRegex(@"目标.*(审核|评审|审查|论证|质量评价)(意见|评分|打分|结果|结论|情况|记录|反馈)*(表|书|单)$")]
    private static partial Regex Review();

    [GeneratedRegex(@"(名单|花名册|名册|签到表|签到簿|签到册|通讯录|人员(基本)?(信息|情况|登记|签字|签名|组成)?(一览|明细)?表|(成员|专家)(组成|信息|情况|签字|签名|登记)*表)$")]
    private static partial Regex People();

    [GeneratedRegex(@"考(核|评)(评分|打分|登记|评价|结果|细则|标准|指标|内容|情况|汇总|计分|自查|自测|测评)*(体系|量化)?(评分|计分)?(表|细则|办法)$|考核(方案|办法|结果)$")]
    private static partial Regex Appraisal();

    // 财政支出绩效考评 is what evaluations were once called.
    [GeneratedRegex("(项目|财政|整体)支出|专项|资金|项目绩效")]
    private static partial Regex Spending();

    [GeneratedRegex(@"(清单|目录|一览表|明细表|明细|汇总表|汇总|统计表|目录表|名录|(资金|任务|指标|经费|名额)?(分配|分解|安排|下达|计划|拨付)(情况|方案|计划)?(表|方案)|分配表)$")]
    private static partial Regex List();
}
