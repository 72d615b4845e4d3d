using System.Collections.Immutable;

namespace Disclosure.Model.Checks.Residue;

/// <summary>DISC600x–601x: what a form, a scanner or a typing slip left behind.</summary>
public static class ResidueFindings
{
    /// <summary>A placeholder of the form.</summary>
    public static FindingDefinition PlaceholderLeft { get; } = new(
        "DISC6001", Severity.Error, "留有占位内容", "填写实际内容，或删除该行（如“指标2”“……”“XX”）。");

    /// <summary>The form's own instructions.</summary>
    public static FindingDefinition InstructionLeft { get; } = new(
        "DISC6002", Severity.Error, "留有填表说明", "删除表式自带的提示语（如“（100字以内）”），只留填写的内容。");

    /// <summary>A percentage that a machine misread.</summary>
    public static FindingDefinition PercentMisread { get; } = new(
        "DISC6003", Severity.Error, "百分比疑似识别错误", "对照原件核对：“≥92%”常被识别成“292%”，“90%”常被识别成“9%0”。");

    /// <summary>A percentage over 100.</summary>
    public static FindingDefinition PercentOverHundred { get; } = new(
        "DISC6004", Severity.Warning, "百分比超过 100%", "核对是否识别或录入错误；增长率等确可超过 100% 的不必理会。", PublicNote: "表中有超过 100% 的百分比。");

    /// <summary>A value that could not be read.</summary>
    public static FindingDefinition ValueNotUnderstood { get; } = new(
        "DISC6005", Severity.Warning, "指标值读不出", "按“比较符号 + 数值 + 单位”写清楚，如“≥95%”“12月底前”。", PublicNote: "个别指标值按原文公开，无法解读为数值。");

    /// <summary>An amount far off its siblings.</summary>
    public static FindingDefinition DecimalLost { get; } = new(
        "DISC6006", Severity.Warning, "金额疑似丢失小数点", "核对小数点和金额单位（元、万元）。", PublicNote: "同一行资金的几个数相差悬殊，可能有误。");

    /// <summary>An amount in the text that the table does not have.</summary>
    public static FindingDefinition TextAmountDiffers { get; } = new(
        "DISC6007", Severity.Warning, "目标文字金额与资金表不一致", "核对目标文字与资金表中的金额和单位。", PublicNote: "目标文字中的金额与资金表不一致。");

    /// <summary>Two money units in one table.</summary>
    public static FindingDefinition MoneyUnitsMixed { get; } = new(
        "DISC6008", Severity.Warning, "元与万元混用", "同一张表统一使用一种金额单位。", PublicNote: "目标文字与资金表使用的金额单位不同。");

    /// <summary>A number in a table where ≥ was misread as 2.</summary>
    public static FindingDefinition NumberMisread { get; } = new(
        "DISC6009", Severity.Warning, "数值疑似识别错误", "同表已有“≥”被识别成“2”的百分比，请对照原件核对该数。", PublicNote: "个别数值可能识别有误，正在核对。");

    /// <summary>Text broken by a scanner or a page.</summary>
    public static FindingDefinition TextBroken { get; } = new(
        "DISC6010", Severity.Warning, "文字断裂或夹杂符号", "对照原件更正文字，去掉多余的换行、句点和引号。", PublicNote: "个别文字可能有误。");

    /// <summary>A total that is hundreds of times that of the other years, or that small a part.</summary>
    public static FindingDefinition AmountFarFromNeighbours { get; } = new(
        "DISC6011", Severity.Warning, "金额与其他年度相差数百倍以上", "核对元与万元是否填错；确实如此的不必改，在备注中说明原因。");

    /// <summary>A character that turns the direction of writing.</summary>
    public static FindingDefinition DirectionTurned { get; } = new(
        "DISC6012", Severity.Error, "文字含有改变书写方向的字符", "删去这个看不见的字符，或者把这一项重新输入一遍；它会让文字看上去和实际写的不一样。");

    /// <summary>A character that nobody sees.</summary>
    public static FindingDefinition HiddenCharacter { get; } = new(
        "DISC6013", Severity.Warning, "文字含有看不见的字符", "删去这个字符，或者把这一项重新输入一遍（多为从网页或文档粘贴带来的零宽字符、控制字符）。");

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        PlaceholderLeft, InstructionLeft, PercentMisread, PercentOverHundred, ValueNotUnderstood, DecimalLost, TextAmountDiffers,
        MoneyUnitsMixed, NumberMisread, TextBroken, AmountFarFromNeighbours, DirectionTurned, HiddenCharacter,
    ];

    internal static ImmutableArray<TextCheck> TextChecks { get; } =
        [PlaceholderCheck.Check, InstructionCheck.Check, BrokenTextCheck.Check, HiddenCharacterCheck.Check];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
        [ValueCheck.Check, LostDecimalCheck.Check, NeighbourAmountCheck.Check, TextAmountCheck.Check];
}
