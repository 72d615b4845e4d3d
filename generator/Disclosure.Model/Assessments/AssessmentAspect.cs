namespace Disclosure.Model.Assessments;

/// <summary>The five points that an assessment argues (clause 四).</summary>
public enum AssessmentAspect
{
    /// <summary>立项必要性.</summary>
    Necessity,

    /// <summary>投入经济性.</summary>
    Economy,

    /// <summary>绩效目标合理性.</summary>
    Reasonableness,

    /// <summary>方案可行性.</summary>
    Feasibility,

    /// <summary>筹资合规性.</summary>
    Funding,
}
