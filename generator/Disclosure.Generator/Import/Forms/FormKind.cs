namespace Disclosure.Generator.Import.Forms;

/// <summary>The forms that are told apart. The first three are read; the others are recognised and said.</summary>
public enum FormKind
{
    /// <summary>项目支出绩效目标(申报、审批)表.</summary>
    ProjectTarget,

    /// <summary>项目支出绩效自评表.</summary>
    ProjectSelfEvaluation,

    /// <summary>部门(单位)整体支出绩效自评表.</summary>
    UnitSelfEvaluation,

    /// <summary>部门(单位)整体支出绩效目标表.</summary>
    UnitTarget,

    /// <summary>转移支付(区域)绩效目标表 and 自评表.</summary>
    Transfer,

    /// <summary>部门评价 and 财政重点评价 score tables.</summary>
    Evaluation,
}
