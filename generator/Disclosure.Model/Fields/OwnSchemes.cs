using System.Collections.Immutable;
using Disclosure.Model.Fields.Values;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Fields;

/// <summary>
/// The schemes that a place writes itself. They stand in the place of the built-in ones with the same id, or behind them; only what differs
/// from the built-in ones is written.
/// </summary>
public static class OwnSchemes
{
    private static readonly Lazy<ImmutableHashSet<string>> BuiltIn = new(() => [.. StandardSchemes.All.Select(TextOf)]);

    /// <summary>The schemes that are not just the built-in ones.</summary>
    public static ImmutableArray<ScoringScheme> Of(ImmutableArray<ScoringScheme> schemes) =>
        schemes == StandardSchemes.All ? [] : [.. schemes.Where(scheme => !BuiltIn.Value.Contains(TextOf(scheme)))];

    /// <summary>The built-in schemes with a place's own.</summary>
    public static ImmutableArray<ScoringScheme> WithBuiltIn(ImmutableArray<ScoringScheme> own)
    {
        if (own.IsEmpty)
            return StandardSchemes.All;
        var byId = own.DistinctBy(scheme => scheme.Id).ToDictionary(scheme => scheme.Id, StringComparer.Ordinal);
        var merged = StandardSchemes.All.Select(scheme => byId.GetValueOrDefault(scheme.Id, scheme));
        return [.. merged.Concat(byId.Values.Where(scheme => StandardSchemes.All.All(known => known.Id != scheme.Id)))];
    }

    private static string TextOf(ScoringScheme scheme) => CanonicalForm.Of(FieldValueWriter.ValueOf(SchemeFields.Row, scheme));
}
