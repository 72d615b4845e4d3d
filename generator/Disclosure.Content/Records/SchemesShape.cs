using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Disclosure.Content.Shapes;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Schemes;

namespace Disclosure.Content.Records;

/// <summary>
/// The schemes of a portal: the built-in ones, with those it writes in the place of the ones with the same id, or behind
/// them. Only what differs from the built-in ones is written.
/// </summary>
internal sealed class SchemesShape : Shape<ImmutableArray<ScoringScheme>>
{
    private static readonly ListShape<ScoringScheme> Written = new(SchemeShape.Shape);

    /// <inheritdoc/>
    public override bool TryRead(
        ContentNode node, string key, FileProblems problems, out ImmutableArray<ScoringScheme> value)
    {
        var isRead = Written.TryRead(node, key, problems, out var own);
        value = Merge(own);
        return isRead;
    }

    /// <inheritdoc/>
    public override void Write(ImmutableArray<ScoringScheme> value, YamlWriter writer) => Written.Write(OwnOf(value), writer);

    /// <inheritdoc/>
    public override JsonObject ToSchema() => Written.ToSchema();

    /// <summary>The schemes that are not just the built-in ones.</summary>
    public static ImmutableArray<ScoringScheme> OwnOf(ImmutableArray<ScoringScheme> schemes)
    {
        var builtIn = StandardSchemes.All.Select(TextOf).ToHashSet(StringComparer.Ordinal);
        return [.. schemes.Where(scheme => !builtIn.Contains(TextOf(scheme)))];
    }

    private static ImmutableArray<ScoringScheme> Merge(ImmutableArray<ScoringScheme> own)
    {
        var byId = own.DistinctBy(scheme => scheme.Id).ToDictionary(scheme => scheme.Id, StringComparer.Ordinal);
        var merged = StandardSchemes.All.Select(scheme => byId.GetValueOrDefault(scheme.Id, scheme));
        return [.. merged.Concat(byId.Values.Where(scheme => StandardSchemes.All.All(known => known.Id != scheme.Id)))];
    }

    private static string TextOf(ScoringScheme scheme)
    {
        var writer = new YamlWriter();
        SchemeShape.Shape.Write(scheme, writer);
        return writer.ToString();
    }
}
