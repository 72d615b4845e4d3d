namespace Disclosure.Model.Sentences;

/// <summary>
/// A rule of what a part of a sentence says. Of a part's rules the first that applies speaks. <c>sentences.md</c> has every rule with its
/// condition in words; a test holds both together.
/// </summary>
/// <param name="Id">The id, such as <c>spent-of-budget</c>.</param>
/// <param name="Part">The part of the sentence, such as <c>钱</c>.</param>
/// <param name="Words">What is said, with names in braces for what differs: <c>{年度} 年花 {执行}</c>.</param>
public sealed record SentenceRule(string Id, string Part, string Words);
