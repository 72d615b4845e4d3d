using Disclosure.Site.Components;

namespace Disclosure.Site.Tables;

/// <summary>What the cells of a column hold and how they are spelt.</summary>
/// <param name="Spelling">How CSV and JSON spell it, for the data dictionary.</param>
/// <param name="IsFigure">Whether it is right-aligned, with digits of one width.</param>
public sealed record ColumnLook(string Spelling, bool IsFigure)
{
    /// <summary>Text.</summary>
    public static ColumnLook Words { get; } = new("文字", false);

    /// <summary>A grade, in its official word.</summary>
    public static ColumnLook Grade { get; } = new("文字", false) { Kind = FactKind.State };

    /// <summary>A way to another page, for readers alone.</summary>
    public static ColumnLook Link { get; } = new("文字", false) { Kind = FactKind.Link };

    /// <summary>A value as the form has it: a number, a share or words.</summary>
    public static ColumnLook AsWritten { get; } = new("表上的原文，可能是数、百分比或文字", false);

    /// <summary>A code: text, though it may look like a number.</summary>
    public static ColumnLook Code { get; } = new("编码，按文字处理", false);

    /// <summary>An amount: 万元 with two decimals for readers, 元 in data.</summary>
    public static ColumnLook Amount { get; } = new("金额，元，两位小数", true)
    {
        ReaderUnit = "万元",
        DataUnit = "元",
        Kind = FactKind.Money,
    };

    /// <summary>Points.</summary>
    public static ColumnLook Points { get; } = new("得分，最多两位小数", true) { Kind = FactKind.Points };

    /// <summary>The weight of an indicator.</summary>
    public static ColumnLook Weight { get; } = new("分值，数字", true);

    /// <summary>A number as the form has it, with every digit.</summary>
    public static ColumnLook Number { get; } = new("数字，与表上一致", true);

    /// <summary>A share.</summary>
    public static ColumnLook Share { get; } = new("CSV 为百分数，如 94.08%；JSON 为比值，如 0.9408", true)
    {
        Kind = FactKind.Money,
    };

    /// <summary>A difference of points, with its sign for readers.</summary>
    public static ColumnLook Difference { get; } = new("得分之差，最多两位小数，低为负", true);

    /// <summary>An official word that JSON spells as an English one.</summary>
    public static ColumnLook Term { get; } = new("CSV 为规定用语；JSON 为对应的英文词", false);

    /// <summary>A fiscal year.</summary>
    public static ColumnLook Year { get; } = new("年份，四位数字", false);

    /// <summary>A day.</summary>
    public static ColumnLook Day { get; } = new("日期，如 2025-02-10", false);

    /// <summary>Yes or no.</summary>
    public static ColumnLook Flag { get; } = new("CSV 为“是”或“否”；JSON 为 true 或 false", false);

    /// <summary>What kind of fact it is: it decides what a narrow screen shows of a row.</summary>
    public FactKind Kind { get; init; } = IsFigure ? FactKind.Figure : FactKind.Words;

    /// <summary>The unit in a reader's heading; nothing where it needs none.</summary>
    public string? ReaderUnit { get; init; }

    /// <summary>The unit in data's heading; nothing where it needs none.</summary>
    public string? DataUnit { get; init; }

    /// <summary>A whole number of something.</summary>
    /// <param name="unit">Of what, such as <c>个</c>; nothing where the heading says it.</param>
    public static ColumnLook Count(string? unit) => new("整数", true) { ReaderUnit = unit, DataUnit = unit };

    /// <summary>The heading that readers see.</summary>
    public string ReaderHeading(string heading) => WithUnit(heading, ReaderUnit);

    /// <summary>The heading in data.</summary>
    public string DataHeading(string heading) => WithUnit(heading, DataUnit);

    private static string WithUnit(string heading, string? unit) => unit is null ? heading : $"{heading}（{unit}）";
}
