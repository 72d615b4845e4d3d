namespace Disclosure.Forms.Headings;

/// <summary>The part of a form in which a heading is met: 得分 means one thing in the funds and another in the indicators.</summary>
public enum HeadingSection
{
    /// <summary>表头: name, department, unit, period.</summary>
    Header,

    /// <summary>个人信息, which is never taken in.</summary>
    Person,

    /// <summary>资金: the column headings of the funds block.</summary>
    FundColumn,

    /// <summary>资金行: the row headings of the funds block.</summary>
    FundRow,

    /// <summary>总体目标.</summary>
    Goal,

    /// <summary>指标: the column headings of the indicator table.</summary>
    Indicator,

    /// <summary>任务: the column headings of 年度主要任务.</summary>
    Task,

    /// <summary>问题: the column headings of the problems that an evaluation found.</summary>
    Problem,

    /// <summary>空表: the column headings of the tables that are empty, with their explanations.</summary>
    EmptyTable,

    /// <summary>资金管理情况 of a transfer: its column headings.</summary>
    Management,

    /// <summary>进度: the column headings of 项目实施进度计划.</summary>
    Schedule,

    /// <summary>结论: total, grade, remarks.</summary>
    Result,

    /// <summary>监控表头: what 绩效运行监控表 has in its head beside what other forms have.</summary>
    MonitoringHeader,

    /// <summary>监控资金: the column headings of the money of 绩效运行监控表.</summary>
    MonitoringFundColumn,

    /// <summary>监控资金行: its row headings.</summary>
    MonitoringFundRow,

    /// <summary>监控目标: its goals.</summary>
    MonitoringGoal,

    /// <summary>监控指标: the column headings of its indicators.</summary>
    MonitoringIndicator,

    /// <summary>指标词尾: with what a heading of the indicator table ends, whatever stands before it.</summary>
    IndicatorEnding,

    /// <summary>表头词尾: with what a label of the head ends, whatever stands before it.</summary>
    HeaderEnding,

    /// <summary>地名词尾: with what names of places end.</summary>
    Place,

    /// <summary>别的表: the column headings of tables that are none of the official forms, by which they are known.</summary>
    OtherTable,
}
