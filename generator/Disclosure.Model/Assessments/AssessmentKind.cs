namespace Disclosure.Model.Assessments;

/// <summary>What is assessed before it is decided (clause 四).</summary>
public enum AssessmentKind
{
    /// <summary>新增项目.</summary>
    Project,

    /// <summary>新增政策.</summary>
    Policy,

    /// <summary>基建投资项目, by the department in charge of investment.</summary>
    CapitalProject,
}
