using System.Buffers;
using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Residue;

/// <summary>The form's own instructions are not published as if they were content.</summary>
internal static partial class InstructionCheck
{
    private static readonly SearchValues<string> Phrases = SearchValues.Create(
        [
            "字以内", "字左右", "模板提示", "包括总目标、年度目标、分解目标等", "请填写", "请填报", "此处填写", "在此填写", "请在此", "填写说明", "填表说明",
            "填报说明", "可自行增减", "可自行添加", "可根据实际情况增", "逐条填写", "请简述", "请概述", "下拉选择", "请选择", "点击输入",
        ],
        StringComparison.Ordinal);

    public static void Check(RecordText text, FindingCollector findings)
    {
        var at = text.Text.AsSpan().IndexOfAny(Phrases);
        if (at < 0 || (IsLimit(text.Text, at) && !WordLimit.IsMatch(text.Text)))
            return;
        var start = Math.Max(0, at - 8);
        findings.Add(ResidueFindings.InstructionLeft, text.Path, $"留有提示语“{text.Text[start..Math.Min(text.Text.Length, at + 16)].Trim()}”。");
    }

    private static bool IsLimit(string text, int at) =>
        text.AsSpan(at).StartsWith("字以内", StringComparison.Ordinal) || text.AsSpan(at).StartsWith("字左右", StringComparison.Ordinal);

    /// <summary>A limit in brackets is the form's; a text that promises a leaflet of 200字以内 is not.</summary>
    [GeneratedRegex(@"[(（\[【][^)）\]】]{0,20}[0-9]{2,4}\s*字(以内|左右)[^)）\]】]{0,20}[)）\]】]")]
    private static partial Regex WordLimit { get; }
}
