using Disclosure.Content.Files;
using Disclosure.Content.Findings;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Folder;

/// <summary>Checks that a record lies where its kind, year and code say.</summary>
internal static class RecordPlacement
{
    private const int YearFolder = 1;

    /// <summary>Tells where <paramref name="file"/> belongs, if that is not where it is.</summary>
    public static void Check(ContentFile file, IDisclosureRecord record, FileProblems problems)
    {
        var expected = ContentLayout.PathOf(record);

        // A project can have several evaluations from one body.
        if (RecordKinds.Of(record).IsNamedFreely)
            expected = expected[..(expected.LastIndexOf('/') + 1)] + file.Name + ".yaml";
        if (expected == file.Path)
            return;
        var parts = file.Path.Split('/');
        var wanted = expected.Split('/');
        if (parts[..^1].AsSpan().SequenceEqual(wanted.AsSpan(0, wanted.Length - 1)))
            problems.Add(ContentFindings.WrongFileName, 1, $"文件名应为“{wanted[^1]}”，与记录里的编码一致。");
        else if (DiffersInYearAlone(parts, wanted))
            problems.Add(ContentFindings.WrongYearFolder, 1, $"文件在 {parts[YearFolder]} 年的目录，记录的年度是 {wanted[YearFolder]}。");
        else
            problems.Add(ContentFindings.WrongFolder, 1, $"这条记录应放在“{expected}”。");
    }

    private static bool DiffersInYearAlone(string[] parts, string[] wanted) =>
        parts.Length == wanted.Length
        && parts[0] is "years" or "approvals"
        && wanted[0] == parts[0]
        && parts.Where((part, at) => part != wanted[at]).Count() == 1
        && parts[YearFolder] != wanted[YearFolder];
}
