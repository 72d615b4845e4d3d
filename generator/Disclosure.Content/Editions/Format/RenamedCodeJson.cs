using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions.Format;

/// <summary>Another code as files have it; <see cref="Of"/> is <c>unit</c> or <c>project</c>.</summary>
internal sealed record RenamedCodeJson(string Old, string New, string Of)
{
    private const string Unit = "unit";
    private const string Project = "project";

    /// <summary>The codes as a file has them.</summary>
    public static ImmutableArray<RenamedCodeJson> From(ImmutableArray<RenamedCode> codes) =>
        [.. codes.Select(code => new RenamedCodeJson(code.Old, code.New, code.IsOfUnit ? Unit : Project))];

    /// <summary>The codes; nothing where one is none.</summary>
    public static ImmutableArray<RenamedCode>? Read(ImmutableArray<RenamedCodeJson>? codes)
    {
        if (codes is not { IsDefault: false } all || !all.All(code => code.IsSound))
            return null;
        return [.. all.Select(code => new RenamedCode(code.Old, code.New, code.Of == Unit))];
    }

    private bool IsSound => Of is Unit or Project && RecordCode.IsValid(Old) && RecordCode.IsValid(New) && Old != New;
}
