using System.Collections.Immutable;
using System.Text;

namespace Disclosure.Model.Sentences;

/// <summary>A part of a sentence: its rules, of which the first that applies speaks. None has to.</summary>
/// <param name="Name">What the part is about, such as <c>钱</c>.</param>
/// <param name="Separator">What stands between what was said before and the part.</param>
/// <param name="Rules">The rules, in the order in which they are asked.</param>
internal sealed record SentencePart<TFacts>(string Name, string Separator, ImmutableArray<SentencePart<TFacts>.Rule> Rules)
{
    private const char End = '。';

    /// <summary>The rules, for the manual.</summary>
    public IEnumerable<SentenceRule> Listed => Rules.Select(rule => new SentenceRule(rule.Id, Name, rule.Words));

    /// <summary>The sentence of its parts; nothing where none of them says anything.</summary>
    public static string? Join(ImmutableArray<SentencePart<TFacts>> parts, TFacts facts)
    {
        var sentence = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Said(facts) is { Length: > 0 } said)
                sentence.Append(sentence.Length > 0 ? part.Separator : "").Append(said);
        }

        return sentence.Length == 0 ? null : sentence.Append(End).ToString();
    }

    /// <summary>The ids of the rules that speak.</summary>
    public static IEnumerable<string> Speaking(ImmutableArray<SentencePart<TFacts>> parts, TFacts facts) =>
        parts.Select(part => part.Rules.FirstOrDefault(rule => rule.Applies(facts) is not null)?.Id).OfType<string>();

    private string? Said(TFacts facts)
    {
        foreach (var rule in Rules)
        {
            if (rule.Applies(facts) is { } values)
                return values.Aggregate(rule.Words, Filled).TrimStart();
        }

        return null;
    }

    private static string Filled(string words, (string Name, string Value) value) =>
        words.Replace($"{{{value.Name}}}", value.Value, StringComparison.Ordinal);

    /// <summary>A rule.</summary>
    /// <param name="Id">The id.</param>
    /// <param name="Words">What is said.</param>
    /// <param name="Applies">What fills the words; nothing where the rule does not apply.</param>
    internal sealed record Rule(string Id, string Words, Func<TFacts, SentenceValues?> Applies);
}
