using System.Globalization;
using System.Text;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Checks;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Report;

/// <summary>The report of an import for people: file by file, what came in, what is wrong, and where.</summary>
public static class ImportText
{
    private const int CellsTold = 10;
    private static readonly Severity[] WorstFirst = [Severity.Error, Severity.Warning, Severity.Info];

    /// <summary>The report, file by file, then the sums. Lines end with <c>\n</c>.</summary>
    public static string Write(ImportResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        var records = result.Records.ToLookup(record => record.Draft, ReferenceEqualityComparer.Instance);
        foreach (var file in result.Files)
        {
            var units = result.ListedUnits.Where(unit => unit.File == file.Name);
            var part = new StringBuilder();
            AddFile(part, file, [.. units], [.. file.Tables.SelectMany(table => table.Drafts).SelectMany(draft => records[draft])]);
            text.Append(ReportMask.OfFile(file).OfLines(part));
        }

        text.Append(ImportSums.Of(result)).Append('\n');
        if (!result.Unlisted.IsNone)
            text.Append(result.Unlisted).Append('\n');
        return text.ToString();
    }

    private static void AddFile(StringBuilder text, ImportedFile file, List<ListedUnit> units, List<ImportedRecord> records)
    {
        text.Append(file.Name).Append('\n');
        if (units.Count > 0)
            AddUnits(text, units);
        foreach (var table in file.Tables)
            AddTable(text, table, [.. records.Where(record => table.Drafts.Contains(record.Draft))]);
        foreach (var severity in WorstFirst)
            AddFindings(text, ImportWords.Of(severity), [.. file.Findings.Where(finding => finding.Severity == severity)]);
        AddChecks(text, [.. records.SelectMany(record => record.Checks)]);
        text.Append('\n');
    }

    private static void AddUnits(StringBuilder text, List<ListedUnit> units)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {ImportWords.Describe(units)}\n");
        foreach (var unit in units.Where(unit => unit.IsWritten))
        {
            var (kind, code, name) = (unit.Unit.Kind.Term(), unit.Unit.Code, unit.Unit.Name);
            text.Append(CultureInfo.InvariantCulture, $"    {ImportWords.Of(unit.Outcome)}  {kind}  {code} {name}\n");
            foreach (var change in unit.Changes)
                AddChange(text, change);
        }
    }

    private static void AddTable(StringBuilder text, ImportedTable table, List<ImportedRecord> records)
    {
        var form = table.Recognition;
        text.Append(CultureInfo.InvariantCulture, $"  {table.Source.Sheet}!{table.Source.Range}  ")
            .Append(CultureInfo.InvariantCulture, $"{form.Kind.Name()}，{form.ConfidenceWord}")
            .Append(CultureInfo.InvariantCulture, $"（{form.Confidence}%：{string.Join("，", form.Evidence)}）\n");
        foreach (var record in records)
            AddRecord(text, record);
        text.Append(CultureInfo.InvariantCulture, $"    单元格 {table.Cells.Total} 个，读懂 {table.Cells.Read} 个");
        if (table.Cells.NotUnderstood.Length > 0)
            text.Append("；没有读懂：")
                .AppendJoin('、', table.Cells.NotUnderstood.Take(CellsTold).Select(cell => cell[(cell.LastIndexOf('!') + 1)..]));
        if (table.Cells.NotUnderstood.Length > CellsTold)
            text.Append("……");
        text.Append('\n');
    }

    private static void AddRecord(StringBuilder text, ImportedRecord record)
    {
        text.Append("    ").Append(ImportWords.Of(record.Outcome)).Append("  ").Append(ImportWords.Describe(record)).Append('\n');
        foreach (var change in record.Changes)
            AddChange(text, change);
    }

    private static void AddChange(StringBuilder text, FieldChange change) =>
        text.Append(CultureInfo.InvariantCulture, $"      {change.Title}：{Line(change.Before?.Text)} → {Line(change.After?.Text)}\n");

    private static string Line(string? text) => text is null ? "（无）" : text.ReplaceLineEndings(" ");

    private static void AddFindings(StringBuilder text, string title, List<Finding> findings)
    {
        if (findings.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"  {title} {findings.Count} 项\n");
        foreach (var finding in findings)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"    {finding.Code} {finding.Place}  {finding.Definition.Title}{ImportWords.Basis(finding)}\n");
            text.Append(CultureInfo.InvariantCulture, $"      {finding.Message}{ImportWords.Standing(finding)}\n")
                .Append(CultureInfo.InvariantCulture, $"      怎么改：{finding.Definition.Remedy}\n");
        }
    }

    // What only warns is told in full by check, and in the other formats of this report.
    private static void AddChecks(StringBuilder text, List<Finding> checks)
    {
        AddFindings(text, "公开前必须改", checks.FindAll(finding => finding.Severity == Severity.Error));
        var others = checks.Count(finding => finding.Severity != Severity.Error);
        if (others > 0)
            text.Append(CultureInfo.InvariantCulture, $"  另有公开前核对的提醒 {others} 项，见 --report 的网页报告或 disclosure check\n");
    }
}
