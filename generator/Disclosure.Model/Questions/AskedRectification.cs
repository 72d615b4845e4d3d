namespace Disclosure.Model.Questions;

/// <summary>A fault that was not mended by its deadline.</summary>
/// <param name="Problem">The fault.</param>
/// <param name="Deadline">The deadline.</param>
/// <param name="Days">How many days it has passed.</param>
public sealed record AskedRectification(string Problem, DateOnly Deadline, int Days);
