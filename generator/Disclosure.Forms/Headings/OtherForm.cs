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
}
