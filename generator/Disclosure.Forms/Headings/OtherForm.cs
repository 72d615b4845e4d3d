namespace Disclosure.Forms.Headings;

/// <summary>Tables about performance that are none of the forms that are read: they are named and left out.</summary>
internal enum OtherForm
{
    /// <summary>整改台账.</summary>
    RectificationLedger,

    /// <summary>事前绩效评估.</summary>
    ExAnteAssessment,

    /// <summary>绩效目标审核表.</summary>
    TargetReview,

    /// <summary>考核表, of a unit or of persons.</summary>
    Appraisal,

    /// <summary>人员名单.</summary>
    PeopleList,

    /// <summary>清单, 目录, 汇总表: of forms, projects or units.</summary>
    ListOfTables,

    /// <summary>A form whose indicators stand side by side, with 一级指标 and 指标值 as labels of rows.</summary>
    Transposed,

    /// <summary>部门职责-工作活动绩效目标, of Hebei.</summary>
    DutyActivities,

    /// <summary>分配表, 分解表: money and targets of places.</summary>
    Allocation,
}
