using System.Collections.Immutable;

namespace Disclosure.Model.Questions;

/// <summary>What a rule found: what it is about, and what stands in the place of the names in braces.</summary>
internal sealed record AskedValues(string Subject, params ImmutableArray<(string Name, string Value)> Values);
