namespace Disclosure.Forms.Reading.Kinds;

/// <summary>The official forms that departments send.</summary>
public enum FormKind
{
    /// <summary>项目支出绩效目标(申报、审批)表.</summary>
    ProjectTarget,

    /// <summary>项目支出绩效自评表.</summary>
    ProjectSelfEvaluation,

    /// <summary>部门(单位)整体支出绩效目标表.</summary>
    UnitTarget,

    /// <summary>部门(单位)整体支出绩效自评表.</summary>
    UnitSelfEvaluation,

    /// <summary>转移支付区域(项目)绩效目标表, 专项资金绩效目标表.</summary>
    TransferTarget,

    /// <summary>转移支付区域(项目)绩效自评表, which gives no points.</summary>
    TransferSelfEvaluation,

    /// <summary>部门评价, 财政重点评价 and 抽查复核 score tables.</summary>
    Evaluation,

    /// <summary>项目支出绩效目标执行监控表 (财预〔2019〕136号).</summary>
    ProjectMonitoring,

    /// <summary>部门(单位)整体支出绩效目标执行监控表.</summary>
    UnitMonitoring,

    /// <summary>政府预算绩效目标表, of the government's budgets as a whole (clause 三).</summary>
    GovernmentTarget,
}
