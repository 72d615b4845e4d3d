using Disclosure.Model.Calendar;

namespace Disclosure.Site.Layout;

/// <summary>What pages that others link to are called: a title says the same in its heading, in links to it and on the way back.</summary>
public static class PageTitles
{
    /// <summary>Targets, as the navigation names them.</summary>
    public const string Budget = "预算绩效目标";

    /// <summary>Self-evaluations, as the navigation names them.</summary>
    public const string Accounts = "决算绩效自评";

    /// <summary>Evaluations by others than the unit itself: 财政重点评价, 部门评价, 抽查复核, 第三方评价.</summary>
    public const string Evaluations = "绩效评价";

    /// <summary>Assessments before it is decided, as the footer names them.</summary>
    public const string Assessments = "事前绩效评估";

    /// <summary>Reviews of targets, as the footer names them.</summary>
    public const string Reviews = "绩效目标审核";

    /// <summary>Monitoring, as the footer names it.</summary>
    public const string Monitoring = "绩效运行监控";

    /// <summary>What ended or was stopped, as the footer names it.</summary>
    public const string Exits = "退出清单";

    /// <summary>Faults that are to be mended, as the footer names them.</summary>
    public const string Rectifications = "整改台账";

    /// <summary>What results did to the budget, as the footer names it.</summary>
    public const string Applications = "结果应用";

    /// <summary>How far projects are self-evaluated and how the scores of others differ, as the footer names it.</summary>
    public const string Coverage = "自评覆盖和差距";

    /// <summary>Targets that were missed, as the footer names them.</summary>
    public const string Unmet = "没做到的";

    /// <summary>Clocks, as the navigation names them.</summary>
    public const string Disclosure = "公开时限";

    /// <summary>The five checks by which the site scores itself, as the footer names them.</summary>
    public const string Yardstick = "公开五项检查";

    /// <summary>What was changed after it was published, as the footer names it.</summary>
    public const string Corrections = "更正和修订";

    /// <summary>Editions, as the footer names them.</summary>
    public const string Editions = "版次";

    /// <summary>A year's targets.</summary>
    public static string BudgetYear(FiscalYear year) => $"{year} 年{Budget}";

    /// <summary>A year's self-evaluations.</summary>
    public static string AccountsYear(FiscalYear year) => $"{year} 年{Accounts}";

    /// <summary>What was missed in a year.</summary>
    public static string UnmetYear(FiscalYear year) => $"{year} 年{Unmet}";

    /// <summary>A year's assessments.</summary>
    public static string AssessmentsYear(FiscalYear year) => $"{year} 年{Assessments}";

    /// <summary>A year's reviews of targets.</summary>
    public static string ReviewsYear(FiscalYear year) => $"{year} 年{Reviews}";

    /// <summary>A year's monitoring.</summary>
    public static string MonitoringYear(FiscalYear year) => $"{year} 年{Monitoring}";

    /// <summary>What results did to a year's budget.</summary>
    public static string ApplicationsYear(FiscalYear year) => $"{year} 年{Applications}";

    /// <summary>A year's coverage and gaps.</summary>
    public static string CoverageYear(FiscalYear year) => $"{year} 年{Coverage}";

    /// <summary>A year's scores by the five checks.</summary>
    public static string YardstickYear(FiscalYear year) => $"{year} 年{Yardstick}";

    /// <summary>A year's clocks.</summary>
    public static string DisclosureYear(FiscalYear year) => $"{year} 年{Disclosure}";
}
