namespace Disclosure.Model.Questions;

/// <summary>A question that a deputy may ask.</summary>
/// <param name="Rule">The id of the rule that makes it.</param>
/// <param name="Subject">What it is about: a project, the unit as a whole, a fault.</param>
/// <param name="Text">The question.</param>
public sealed record MeetingQuestion(string Rule, string Subject, string Text);
