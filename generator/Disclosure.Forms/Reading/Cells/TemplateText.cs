using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>Tells what a blank form prints from what a person wrote into it.</summary>
internal static partial class TemplateText
{
    /// <summary>Whether the text is a place holder for an indicator: <c>指标2</c>, <c>指标1：</c>, <c>……</c>.</summary>
    public static bool IsIndicatorPlaceholder(string text) => Placeholder().IsMatch(HeadingText.Normalise(text));

    /// <summary>Whether the text is a place holder for a task: <c>任务1</c>, <c>……</c>.</summary>
    public static bool IsTaskPlaceholder(string text) => Task().IsMatch(HeadingText.Normalise(text));

    /// <summary>Whether the text stands for nothing: empty, a dash, a slash.</summary>
    public static bool IsBlank(string text) => Nothing().IsMatch(text) || text == GridCell.WithoutResult;

    /// <summary>Whether the cell is a formula whose result the file did not keep.</summary>
    public static bool IsWithoutResult(GridCell cell) => cell.Text == GridCell.WithoutResult;

    /// <summary>Whether the text is a note below a form: <c>注：…</c>, <c>填表说明：…</c>.</summary>
    public static bool IsNote(string text) => Note().IsMatch(HeadingText.Normalise(text));

    /// <summary>Whether the line numbers a form, a page or an annex: <c>附件2</c>, <c>公开14表</c>, <c>第1页</c>.</summary>
    public static bool IsCaption(string text) => Caption().IsMatch(HeadingText.Normalise(text));

    [GeneratedRegex(@"^(附件|附表|附|表|公开)[\d一二三四五六七八九十-]*表?[:：]?$|^第?\d+页?([/,，共]*\d+页?)?$|^(绩效|项目)$")]
    private static partial Regex Caption();

    [GeneratedRegex(@"^((三级)?指标(名称)?[\dN一二三四五六七八九十]{0,3}[:、.]?|[….。·]+|[xX×]{2,})$")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^((重点|工作|主要)*任务[\dN一二三四五六七八九十]{0,3}[:、.]?|[….。·]+)$")]
    private static partial Regex Task();

    [GeneratedRegex(@"^[\s\-—–－―─/／\\、·.]*$")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^(注|备注|附注|填表说明|填报说明|说明)(\d*[:、.]|意?事?项?:)|^(填表说明|填报说明)")]
    private static partial Regex Note();
}
