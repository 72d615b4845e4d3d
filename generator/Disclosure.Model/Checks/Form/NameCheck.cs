using System.Text.RegularExpressions;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Form;

/// <summary>A record that carries a name has one, and nothing else in its place.</summary>
internal static partial class NameCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Name is not { } name)
            return;
        var path = record.Record is Evaluations.Evaluation ? "title" : "name";
        if (NotWritten.Is(name))
            findings.Add(FormFindings.NameMissing, path, "名称为空。");
        if (record.IsTable && FormTitle.Match(name) is { Success: true } title)
            findings.Add(FormFindings.FormTitleInName, path, $"“{name}”里带有表名“{title.Value}”。");
        if (CodeAndName.IsMatch(name))
            findings.Add(FormFindings.CodeInName, path, $"“{name}”以编码开头。");
    }

    [GeneratedRegex("绩效自评表|绩效目标(申报|审批)?表|自评表|申报表")]
    private static partial Regex FormTitle { get; }

    [GeneratedRegex(@"^[0-9A-Z]{3,}\s*[-—_]\s*[\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex CodeAndName { get; }
}
