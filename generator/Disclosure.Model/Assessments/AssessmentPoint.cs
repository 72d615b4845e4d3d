using Disclosure.Model.Amounts;

namespace Disclosure.Model.Assessments;

/// <summary>What an assessment says of one of the five points.</summary>
/// <param name="Aspect">Which of the five.</param>
/// <param name="Weight">分值; nothing where the assessment gives none.</param>
/// <param name="Score">得分.</param>
/// <param name="Opinion">评估意见.</param>
public sealed record AssessmentPoint(AssessmentAspect Aspect, Weight? Weight, Points? Score, string? Opinion);
