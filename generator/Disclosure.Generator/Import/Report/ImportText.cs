using System.Globalization;
using System.Text;
using Disclosure.Generator.Import.Forms;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Import.Report;

/// <summary>The report of an import for people.</summary>
public static class ImportText
{
    private static readonly Severity[] WorstFirst = [Severity.Error, Severity.Warning, Severity.Info];

    /// <summary>The report: each form in a line, then the findings by severity, then the sums. Lines end with <c>\n</c>.</summary>
    public static string Write(ImportResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        foreach (var record in result.Records)
            text.Append(Line(record)).Append('\n');
        foreach (var severity in WorstFirst)
            AddFindings(text, severity, [.. result.Findings.Where(finding => finding.Severity == severity)]);
        return text.Append(Sums(result)).Append('\n').ToString();
    }

    private static string Line(ImportedRecord record)
    {
        var form = record.Form;
        var year = form.Year ?? record.Record?.Key.Year;
        var name = form.Project?.Name ?? form.Unit?.Name ?? form.Department?.Name ?? "（无名称）";
        return $"{Word(record.Outcome)}  {form.Source}  {form.Kind.Name()}  {(year is { } known ? $"{known}年度" : "年度不明")}  {name}  指标 {Count(form.Indicators.Length)} 行";
    }

    private static string Word(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.New => "可导入",
        ImportOutcome.Unchanged => "无变化",
        _ => "不导入",
    };

    private static void AddFindings(StringBuilder text, Severity severity, List<Finding> findings)
    {
        if (findings.Count == 0)
            return;
        text.Append('\n').Append(Word(severity)).Append(' ').Append(Count(findings.Count)).Append(" 项\n");
        foreach (var finding in findings)
        {
            var clause = finding.Definition.Clause is { } written ? $"（第{written}条）" : "";
            text.Append(CultureInfo.InvariantCulture, $"  {finding.Code} {finding.Place}  {finding.Definition.Title}{clause}\n");
            text.Append(CultureInfo.InvariantCulture, $"    {finding.Message}\n    怎么改：{finding.Definition.Remedy}\n");
        }
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "阻断",
        Severity.Warning => "提醒",
        _ => "提示",
    };

    private static string Sums(ImportResult result)
    {
        var records = result.Records;
        var open = records.Count(record => record.Outcome == ImportOutcome.New);
        var blocked = records.Count(record => record.Outcome == ImportOutcome.Blocked);
        return $"\n共 {Count(records.Length)} 张表：可导入 {Count(open)}，无变化 {Count(records.Length - open - blocked)}，不导入 {Count(blocked)}；新建单位 {Count(result.NewUnits.Length)} 个。";
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
