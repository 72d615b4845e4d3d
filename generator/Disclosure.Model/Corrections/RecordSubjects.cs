using Disclosure.Model.Accountability;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Corrections;

/// <summary>
/// What a record is, in words that name it in a sentence: <c>项目“校舍维修”（101-001）2025年绩效目标</c>. Pages, the gate and
/// <c>disclosure diff</c> all name a record so.
/// </summary>
public static class RecordSubjects
{
    /// <summary>The words for a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="nameOf">The name of a department or unit; nothing where it is not known.</param>
    public static string Of(IDisclosureRecord record, Func<UnitCode, string?> nameOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(nameOf);
        return record switch
        {
            ProjectTarget target => $"{OfProject(target)}{target.Year}年绩效目标",
            ProjectSelfEvaluation self => $"{OfProject(self)}{self.Year}年绩效自评",
            UnitTarget target => $"{OfUnit(target.Unit, nameOf)}{target.Year}年整体绩效目标",
            UnitSelfEvaluation self => $"{OfUnit(self.Unit, nameOf)}{self.Year}年整体绩效自评",
            GovernmentTarget target => $"{target.Year}年政府预算绩效目标",
            Evaluation evaluation => $"{evaluation.Year}年{evaluation.Kind.Term()}“{evaluation.Title}”（{evaluation.Key.Code}）",
            SatisfactionResult result => $"{result.Year}年满意度调查（{result.Survey}）结果",
            SurveyRegister register => $"{register.Year}年满意度调查登记",
            Unit unit => $"{unit.Kind.Term()}“{unit.Name}”（{unit.Code}）",
            ApprovalAct act => Of(act.Key, act.Approval.Document),
            Portal => "栏目设置和评分方案",
            ProcessRecord process => $"{Of(process, nameOf)}{process.Year}年{OfProcess(process.Key)}",
            AccountabilityRegister register => $"{register.Year}年{RecordKinds.Of(register.Key.Kind).Title}",
            _ => OfOther(record),
        };
    }

    /// <summary>
    /// The words for a record of a set, which tells the names of units, and of projects where a record of the process does not.
    /// </summary>
    public static string Of(IDisclosureRecord record, RecordSet records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Of(Named(record, records), code => records.FindUnitEver(code)?.Name);
    }

    /// <summary>The words for a record that can't be asked any more, because it was erased: by its code.</summary>
    public static string Of(RecordKey key) => key.Kind switch
    {
        RecordKind.ProjectTarget => $"项目（{key.Code}）{key.Year}年绩效目标",
        RecordKind.ProjectSelfEvaluation => $"项目（{key.Code}）{key.Year}年绩效自评",
        RecordKind.UnitTarget => $"单位（{key.Code}）{key.Year}年整体绩效目标",
        RecordKind.UnitSelfEvaluation => $"单位（{key.Code}）{key.Year}年整体绩效自评",
        RecordKind.GovernmentTarget => $"{key.Year}年政府预算绩效目标",
        RecordKind.Evaluation => $"{key.Year}年绩效评价（{key.Code}）",
        RecordKind.Satisfaction => $"{key.Year}年满意度调查（{key.Code}）结果",
        RecordKind.Unit => $"单位（{key.Code}）",
        RecordKind.ApprovalAct => Of(key, ""),
        RecordKind.Accountability => $"{key.Year}年{RecordKinds.Of(key.Kind).Title}",
        _ when RecordKinds.Of(key.Kind).IsOfProcess => $"（{key.Code}）{key.Year}年{OfProcess(key)}",
        _ => key.ToString(),
    };

    /// <summary>The scan of an approval, which is named by <paramref name="act"/>.</summary>
    public static string OfScan(string act) => act + "的扫描件";

    /// <summary>A unit in a sentence: <c>“示例区第一小学”（101001）</c>; by its code alone where its name is not known.</summary>
    public static string OfUnit(UnitCode unit, Func<UnitCode, string?> nameOf)
    {
        ArgumentNullException.ThrowIfNull(nameOf);
        return nameOf(unit) is { } name && name != unit.Value ? $"“{name}”（{unit}）" : $"单位 {unit} ";
    }

    // Of an act for many units the first are named.
    private static string Of(RecordKey act, string document)
    {
        const int Named = 3;
        var codes = act.Code.Length == 0 ? [] : act.Code.Split('+');
        var units = codes.Length switch
        {
            0 => "政府",
            <= Named => string.Join('、', codes),
            _ => $"{string.Join('、', codes.Take(Named))}等 {codes.Length} 个单位",
        };
        var stage = ApprovalAct.StageOf(act.Variant) == Stage.Budget ? "预算" : "决算";
        return $"{act.Year}年{stage}批复{(document.Length > 0 ? $"“{document}”" : "")}（{units}）";
    }

    private static string OfProject(PerformanceTable table) => table.Project is { } project
        ? $"{project.Kind.Term()}“{project.Name}”（{project.Code}）"
        : "";

    private static string Of(ProcessRecord record, Func<UnitCode, string?> nameOf) => (record.Project, record.Name) switch
    {
        (null, _) => OfUnit(record.Unit, nameOf),
        ({ } project, { } name) => $"项目“{name}”（{project}）",
        ({ } project, null) => $"项目（{project}）",
    };

    private static IDisclosureRecord Named(IDisclosureRecord record, RecordSet records)
    {
        if (record is not ProcessRecord { Project: { } project, Name: null } process)
            return record;
        var now = ProjectCode.Parse(records.Publications.Renames.Now(project.Value));
        PerformanceTable? named = records.FindProjectTarget(now, process.Year);
        named ??= records.FindProjectSelfEvaluation(now, process.Year);
        return named is { Project.Name: var name } ? process with { Name = name } : process;
    }

    // Of several of a year, the day or the number says which.
    private static string OfProcess(RecordKey key) => key.Kind switch
    {
        RecordKind.Monitoring when DateOnly.TryParseExact(key.Variant, "yyyy-MM-dd", out var day) => $"绩效运行监控（{day.InChinese()}）",
        RecordKind.Rectification => $"绩效问题整改第 {key.Variant} 项",
        RecordKind.Exit => "退出清单",
        _ => RecordKinds.Of(key.Kind).Title,
    };

    private static string OfOther(IDisclosureRecord record)
    {
        var year = record.Key.Year is { } given ? $"{given}年" : "";
        var code = record.Key.Code.Length > 0 ? $"（{record.Key.Code}）" : "";
        return $"{year}{RecordKinds.Of(record).Title}{code}";
    }
}
