using Disclosure.Model.Satisfaction;

namespace Disclosure.Site.Satisfaction;

/// <summary>A step in dealing with the bad ratings of a survey.</summary>
/// <param name="Result">The survey's result.</param>
/// <param name="Step">The step in words.</param>
/// <param name="Deadline">Its term in working days.</param>
/// <param name="Done">How many bad ratings it was done for.</param>
/// <param name="InTime">How many within the term.</param>
/// <param name="Days">The median of working days it took; nothing where it is not known.</param>
internal sealed record HandlingStep(SatisfactionResult Result, string Step, int Deadline, int Done, int InTime, int? Days);
