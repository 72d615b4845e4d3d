namespace Disclosure.Model.Rectifications;

/// <summary>Where a fault was found that is to be mended (clause 八).</summary>
public enum RectificationOrigin
{
    /// <summary>绩效评价: evaluation by the department, the bureau or a third party, or a recheck.</summary>
    Evaluation,

    /// <summary>绩效监控.</summary>
    Monitoring,

    /// <summary>满意度调查.</summary>
    Survey,

    /// <summary>审计监督.</summary>
    Audit,

    /// <summary>人大监督.</summary>
    PeoplesCongress,
}
