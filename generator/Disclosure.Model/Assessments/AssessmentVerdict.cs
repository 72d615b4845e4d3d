namespace Disclosure.Model.Assessments;

/// <summary>What an assessment concludes.</summary>
public enum AssessmentVerdict
{
    /// <summary>予以支持.</summary>
    Supported,

    /// <summary>部分支持.</summary>
    PartlySupported,

    /// <summary>不予支持.</summary>
    NotSupported,
}
