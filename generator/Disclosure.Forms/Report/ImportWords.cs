using System.Globalization;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Acknowledging;
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

    /// <summary>What it is called where it can be accepted, and who accepted it; empty where neither is.</summary>
    public static string Standing(Finding finding) => finding switch
    {
        { Acknowledged: { } by } => $"〔{By(by)}认可：{by.Reason}〕",
        { Lapsed: { } by } => $"〔编号 {finding.Id}；{By(by)}认可过（{by.Reason}），之后内容变了〕",
        { CanBeAcknowledged: true } => $"〔编号 {finding.Id}〕",
        _ => "",
    };

    private static string By(Acknowledgement row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.By} {row.Date:yyyy-MM-dd} ");

    /// <summary>A list of units in a line: how many become what.</summary>
    public static string Describe(IReadOnlyCollection<ListedUnit> units)
    {
        var parts = Enum.GetValues<ImportOutcome>()
            .Select(outcome => (Outcome: outcome, Count: units.Count(unit => unit.Outcome == outcome)))
            .Where(part => part.Count > 0)
            .Select(part => $"{Of(part.Outcome)} {part.Count}");
        return $"单位名单，{units.Count} 个部门和单位：{string.Join("，", parts)}";
    }

    /// <summary>A record in a line: form, year, name, code, rows.</summary>
    public static string Describe(ImportedRecord record)
    {
        var draft = record.Draft;
        var year = draft.Year ?? record.Record?.Key.Year;
        var name = draft.Project?.Name ?? draft.Unit?.Name ?? draft.Department?.Name ?? (draft.Government is null ? "（无名称）" : "本级政府");
        var code = record.Record is { Key.Code: { Length: > 0 } known } ? $"（{known}）" : "";
        var kind = record.Record is Evaluation evaluation ? $"  {evaluation.Kind.Term()}" : "";
        var when = year is { } stated ? $"{stated}年度" : "年度不明";
        var day = record.Record is MonitoringRecord monitoring ? $"  截至{monitoring.Date:yyyy-MM-dd}" : "";
        var rows = draft.Monitoring?.Indicators.Length ?? draft.Indicators.Length;
        return string.Create(CultureInfo.InvariantCulture, $"{draft.Kind.Name()}{kind}  {when}{day}  {name}{code}  指标 {rows} 行");
    }
}
