using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Secrecy;

/// <summary>How findings write what staff should add.</summary>
internal static class WithholdingWords
{
    /// <summary>An entry of alsoHides, as it stands in a file.</summary>
    public static string EntryOf(AlsoHidden hidden) => $"{{record: {hidden.Record}, field: \"{hidden.Field}\"}}";
}
