using System.Collections.Immutable;

namespace Disclosure.Model.Satisfaction;

/// <summary>A version of a survey's question: a result names the one it asked.</summary>
/// <param name="Version">The version, such as <c>2025-1</c>.</param>
/// <param name="Text">The question.</param>
/// <param name="Reasons">The reasons that can be given for 不满意 and 非常不满意, which ask for one.</param>
public sealed record SurveyQuestion(string Version, string Text, ImmutableArray<SurveyReason> Reasons);
