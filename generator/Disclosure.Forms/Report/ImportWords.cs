using System.Globalization;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Checks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Report;

/// <summary>The words of a report that its text and its page share.</summary>
internal static class ImportWords
{
    /// <summary>What becomes of a record.</summary>
    public static string Of(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.New => "可导入",
        ImportOutcome.Replaced => "将替换",
        ImportOutcome.Unchanged => "无变化",
        _ => "不导入",
    };

    /// <summary>How bad a finding is.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "阻断",
        Severity.Warning => "提醒",
        _ => "提示",
    };

    /// <summary>What a finding is founded on, in brackets; empty where on no clause and no law.</summary>
    public static string Basis(Finding finding) => finding.Definition.Basis is { Length: > 0 } basis ? $"（依据{basis}）" : "";

    /// <summary>A record in a line: form, year, name, code, rows.</summary>
    public static string Describe(ImportedRecord record)
    {
        var draft = record.Draft;
        var year = draft.Year ?? record.Record?.Key.Year;
        var name = draft.Project?.Name ?? draft.Unit?.Name ?? draft.Department?.Name ?? "（无名称）";
        var code = record.Record is { } known ? $"（{known.Key.Code}）" : "";
        var kind = record.Record is Evaluation evaluation ? $"  {evaluation.Kind.Term()}" : "";
        var when = year is { } stated ? $"{stated}年度" : "年度不明";
        var day = record.Record is MonitoringRecord monitoring ? $"  截至{monitoring.Date:yyyy-MM-dd}" : "";
        var rows = draft.Monitoring?.Indicators.Length ?? draft.Indicators.Length;
        return string.Create(CultureInfo.InvariantCulture, $"{draft.Kind.Name()}{kind}  {when}{day}  {name}{code}  指标 {rows} 行");
    }
}
