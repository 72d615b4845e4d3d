using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands.Survey;

/// <summary>What can be wrong with a survey command.</summary>
public static class SurveyCommandFindings
{
    /// <summary>No such survey.</summary>
    public static FindingDefinition Unknown { get; } = new(
        "DISC9030", Severity.Error, "没有这项调查", "核对调查编号和年度；先用 disclosure survey open 建立调查。");

    /// <summary>The API did not give the result.</summary>
    public static FindingDefinition NoAnswer { get; } = new(
        "DISC9031", Severity.Error, "取不到调查结果", "核对 --api 的地址，确认评价接口在运行、调查已经截止；也可以用 --file 读取导出的结果。");

    /// <summary>What came is not the survey's result.</summary>
    public static FindingDefinition WrongResult { get; } = new(
        "DISC9032", Severity.Error, "调查结果不能采用", "用同一版本的评价接口重新导出结果，不要手工修改。");

    /// <summary>There is another result already.</summary>
    public static FindingDefinition ResultExists { get; } = new(
        "DISC9033", Severity.Error, "已有不同的调查结果", "核对列出的差别；确要更新的加 --replace。");

    /// <summary>The result moved by a few ratings since it was last published.</summary>
    public static FindingDefinition FewBetween { get; } = new(
        "DISC9034", Severity.Warning, "与上次结果相差不到 5 份", "两次公布相减会看出少数几份评价；没有必要的，不要为几份评价更新已公布的结果。");

    /// <summary>The survey can't end on that day.</summary>
    public static FindingDefinition CannotClose { get; } = new(
        "DISC9035", Severity.Error, "调查不能在这一天截止", "截止日不得早于开始日；要提前开始的，先改登记表。");

    /// <summary>All of them.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } = [Unknown, NoAnswer, WrongResult, ResultExists, FewBetween, CannotClose];
}
