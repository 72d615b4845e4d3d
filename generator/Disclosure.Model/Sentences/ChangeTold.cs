namespace Disclosure.Model.Sentences;

/// <summary>What was changed, of what a sentence tells, after it was published.</summary>
/// <param name="What">What it is, with its year, such as <c>2025 年绩效自评</c>.</param>
/// <param name="Day">The day of the change.</param>
/// <param name="Word">What was done, such as <c>更正</c>.</param>
/// <param name="IsAdded">Whether it was not public before that day, and came with a supplement.</param>
public sealed record ChangeTold(string What, DateOnly Day, string Word, bool IsAdded);
