namespace Disclosure.Model.Questions;

/// <summary>A publication that came late.</summary>
/// <param name="What">What was published: <c>预算</c> or <c>决算</c>.</param>
/// <param name="Due">The last day on which it should have been.</param>
/// <param name="Days">How many days later it was.</param>
public sealed record AskedPublication(string What, DateOnly Due, int Days);
