namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>What a page says of a fact.</summary>
/// <param name="Fact">The fact, such as <c>104-001/2025/执行率</c>.</param>
/// <param name="Value">How the page spells it.</param>
/// <param name="Where">The page and the place on it.</param>
public sealed record Statement(string Fact, string Value, string Where);
