using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Files;

/// <summary>Where each record lies in a content folder.</summary>
public static class ContentLayout
{
    /// <summary>
    /// The path of <paramref name="record"/>'s file in the folder, with <c>/</c>: <c>years/2025/budget/units/101.yaml</c>.
    /// </summary>
    public static string PathOf(IDisclosureRecord record) => RecordKinds.Of(record).PlaceOf(record) + RecordEnding;

    /// <summary>
    /// The path of the file that holds a field of its own, beside the record's: <c>years/2025/accounts/evaluations/101-key.md</c>.
    /// </summary>
    public static string PathOf(IDisclosureRecord record, IFileField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return RecordKinds.Of(record).PlaceOf(record) + field.FileEnding;
    }

    /// <summary>The end of the name of every record's file.</summary>
    public const string RecordEnding = ".yaml";

    /// <summary>The name, at the root of the content folder, of the file with the headings a place uses in its forms.</summary>
    public const string HeadingsFile = "headings.txt";

    /// <summary>The folder of what was published, at the root of the content folder. Publishing alone writes it.</summary>
    public const string EditionsFolder = "editions";

    private const string ApprovalsFolder = "approvals/";
    private const string ApprovedTextsEnding = ".approved.json";

    /// <summary>
    /// Whether a file lies beside an act of approval and is none: the texts that were approved, a scan of the document. It is no
    /// fact of its own and is not read as one.
    /// </summary>
    public static bool IsBesideApproval(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(ApprovalsFolder, StringComparison.Ordinal)
            && !path.EndsWith(RecordEnding, StringComparison.OrdinalIgnoreCase)
            && !path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The file beside an act of approval, with the texts that were approved.</summary>
    /// <param name="act">The path of the act's file.</param>
    public static string ApprovedTextsOf(string act) => Path.ChangeExtension(act, null) + ApprovedTextsEnding;

    /// <summary>The file of a name beside an act of approval.</summary>
    /// <param name="act">The path of the act's file.</param>
    /// <param name="name">The name.</param>
    public static string BesideApproval(string act, string name)
    {
        ArgumentNullException.ThrowIfNull(act);
        return act[..(act.LastIndexOf('/') + 1)] + name;
    }

    /// <summary>Whether a path lies in the folder of what was published, or is that folder.</summary>
    internal static bool IsPublished(string path) =>
        path == EditionsFolder || path.StartsWith(EditionsFolder + "/", StringComparison.Ordinal);
}
