namespace Disclosure.Model.Records;

/// <summary>The kinds of fact that are published.</summary>
public enum RecordKind
{
    /// <summary>A department or unit.</summary>
    Unit,

    /// <summary>项目支出绩效目标.</summary>
    ProjectTarget,

    /// <summary>部门(单位)整体支出绩效目标.</summary>
    UnitTarget,

    /// <summary>政府预算绩效目标.</summary>
    GovernmentTarget,

    /// <summary>项目支出绩效自评.</summary>
    ProjectSelfEvaluation,

    /// <summary>部门(单位)整体支出绩效自评.</summary>
    UnitSelfEvaluation,

    /// <summary>部门评价, 财政重点评价, 抽查复核 or a third party's evaluation.</summary>
    Evaluation,

    /// <summary>An act of approval (批复).</summary>
    ApprovalAct,

    /// <summary>The portal's own settings.</summary>
    Portal,

    /// <summary>The satisfaction surveys of a year (满意度调查登记).</summary>
    SurveyRegister,

    /// <summary>The result of a satisfaction survey (服务对象满意度调查结果).</summary>
    Satisfaction,

    /// <summary>绩效运行监控 on a day within the year.</summary>
    Monitoring,

    /// <summary>事前绩效评估.</summary>
    Assessment,

    /// <summary>绩效目标审核.</summary>
    TargetReview,

    /// <summary>An item of the 整改台账.</summary>
    Rectification,

    /// <summary>评价结果应用.</summary>
    Application,

    /// <summary>An entry of the 退出清单.</summary>
    Exit,

    /// <summary>监督和问责情况: the counts of a year.</summary>
    Accountability,

    /// <summary>人员名单: who prepares and publishes. Never published.</summary>
    Staff,

    /// <summary>认可登记表: findings that were accepted. Never published.</summary>
    Acknowledgements,
}
