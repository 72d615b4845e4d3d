using System.Collections;
using Disclosure.Model.Calendar;

namespace Disclosure.Model.Sentences;

/// <summary>What fills the names in braces of a rule's words.</summary>
internal sealed class SentenceValues : IEnumerable<(string Name, string Value)>
{
    private readonly (string Name, string Value)[] _values;

    private SentenceValues((string Name, string Value)[] values) => _values = values;

    /// <summary>Of words without names.</summary>
    public static SentenceValues None { get; } = new([]);

    /// <summary>These.</summary>
    public static SentenceValues Of(params (string Name, string Value)[] values) => new(values);

    /// <summary>These with the year, where the condition holds; nothing where it does not.</summary>
    public static SentenceValues? If(bool holds, FiscalYear year, params (string Name, string Value)[] values) =>
        holds ? new SentenceValues([("年度", $"{year}"), .. values]) : null;

    /// <summary>These, where the condition holds; nothing where it does not.</summary>
    public static SentenceValues? If(bool holds, params (string Name, string Value)[] values) => holds ? new SentenceValues(values) : null;

    /// <inheritdoc/>
    public IEnumerator<(string Name, string Value)> GetEnumerator() => _values.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
