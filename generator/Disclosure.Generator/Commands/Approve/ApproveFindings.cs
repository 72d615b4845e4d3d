using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Policies;

namespace Disclosure.Generator.Commands.Approve;

/// <summary>What can be wrong with <c>disclosure approve</c>.</summary>
public static class ApproveFindings
{
    /// <summary>No department or unit has the code.</summary>
    public static FindingDefinition UnknownUnit { get; } = new(
        "DISC9070", Severity.Error, "没有这个部门（单位）", "核对编码；部门、单位登记在内容目录的 units 里。");

    /// <summary>The unit has nothing that could be approved.</summary>
    public static FindingDefinition NothingToApprove { get; } = new(
        "DISC9071", Severity.Error, "没有可以批复的内容", "核对编码、--year 和 --stage；先用 disclosure import 导入报表，再登记批复。");

    /// <summary>The approval is of a day that has not come.</summary>
    public static FindingDefinition FutureDate { get; } = new(
        "DISC9072", Severity.Error, "日期还没有到", "核对日期；批复以后才能登记，公开以后才是公开过。");

    /// <summary>A document, a day or a code is missing.</summary>
    public static FindingDefinition Incomplete { get; } = new(
        "DISC9073", Severity.Error, "批复没有写全", "写明文号和日期；清单的每一行都要有编码、批复文号和批复日期，没有用 --year、--stage 指定的还要有年度和阶段。");

    /// <summary>The list can't be read as one.</summary>
    public static FindingDefinition BadList { get; } = new(
        "DISC9074", Severity.Error, "批复清单不能用",
        "清单是 .xlsx，第一行为表头：编码、批复文号、批复日期、批复种类、年度、阶段（后三列可以没有）；空白的用 disclosure template approval-list 生成。");

    /// <summary>The document approved another text of the record.</summary>
    public static FindingDefinition SameDocument { get; } = new(
        "DISC9075", Severity.Error, "同一文号批复的是改动以前的内容", "改动要有新的批复文号；原来登记错了的，先删去那份批复。", Clause.Disclosure);

    /// <summary>The scan can't be used.</summary>
    public static FindingDefinition BadAttachment { get; } = new(
        "DISC9076", Severity.Error, "扫描件不能用", "用不超过 20 MB 的 PDF、JPG 或 PNG 文件。");

    /// <summary>Everything of the kind, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
        [UnknownUnit, NothingToApprove, FutureDate, Incomplete, BadList, SameDocument, BadAttachment];
}
