namespace Disclosure.Generator.Tests.Architecture;

/// <summary>
/// What a rule still finds and is known to find: a list that only gets shorter. What the rule finds no more must be taken off it,
/// and nothing is added.
/// </summary>
internal static class Allowance
{
    /// <summary>Fails for each that was found and is not allowed, and for each that is allowed and was not found.</summary>
    public static void Hold(IReadOnlyCollection<string> allowed, IEnumerable<string> found)
    {
        var all = found.ToHashSet();
        var added = all.Except(allowed).Order(StringComparer.Ordinal).ToList();
        Assert.True(added.Count == 0, $"Against the rule: {string.Join(", ", added)}.");
        var mended = allowed.Except(all).Order(StringComparer.Ordinal).ToList();
        Assert.True(mended.Count == 0, $"Mended; take them off the list of what is still allowed: {string.Join(", ", mended)}.");
    }
}
