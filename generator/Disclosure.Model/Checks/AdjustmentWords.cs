using System.Buffers;

namespace Disclosure.Model.Checks;

/// <summary>The words by which a form says that something was changed in due form, so that it is no mistake.</summary>
internal static class AdjustmentWords
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["调整", "调增", "调减", "变更", "修订", "修改", "更正", "追加", "压减", "核减", "核增", "延期"], StringComparison.Ordinal);

    /// <summary>Whether a text says so.</summary>
    public static bool AreIn(string? text) => text is not null && text.AsSpan().ContainsAny(Words);
}
