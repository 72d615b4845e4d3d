using System.Collections.Immutable;

namespace Disclosure.Model.Questions;

/// <summary>
/// A rule that makes questions from published figures. <c>questions.md</c> has every rule with its condition in words; a test holds both
/// together.
/// </summary>
public sealed class QuestionRule
{
    private readonly Func<QuestionFacts, IEnumerable<AskedValues>> _asks;

    internal QuestionRule(string id, string words, Func<QuestionFacts, IEnumerable<AskedValues>> asks) =>
        (Id, Words, _asks) = (id, words, asks);

    /// <summary>The id, such as <c>low-execution</c>.</summary>
    public string Id { get; }

    /// <summary>The question, with names in braces for what differs: <c>{执行率}</c>.</summary>
    public string Words { get; }

    /// <summary>The questions it makes; none where it does not apply.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public ImmutableArray<MeetingQuestion> Of(QuestionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. _asks(facts).Select(asked => new MeetingQuestion(Id, asked.Subject, TextOf(asked)))];
    }

    private string TextOf(AskedValues asked) => asked.Values.Aggregate(
        Words, (text, value) => text.Replace($"{{{value.Name}}}", value.Value, StringComparison.Ordinal));
}
