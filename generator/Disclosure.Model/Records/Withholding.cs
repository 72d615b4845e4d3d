using System.Collections.Immutable;

namespace Disclosure.Model.Records;

/// <summary>Why a record is not published (不予公开), how much of it, and what else would give it away.</summary>
/// <param name="Basis">The legal basis, such as <c>《政府信息公开条例》第十四条</c>.</param>
/// <param name="Reason">The reason in words, fit for the public.</param>
public sealed record Withholding(string Basis, string Reason)
{
    /// <summary>Whether the record is listed without its content, or not at all.</summary>
    public WithholdingExtent Extent { get; init; }

    /// <summary>Fields of other records that are withheld with it, because they would give it away.</summary>
    public ImmutableArray<AlsoHidden> AlsoHides { get; init; } = [];
}
