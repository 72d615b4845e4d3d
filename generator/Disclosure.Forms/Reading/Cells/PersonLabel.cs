using System.Text.RegularExpressions;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>
/// Knows the labels and headings beside which a person's name or number stands: those listed, and any that ends as they do, such as
/// 被评价单位负责人（签字）.
/// </summary>
internal static partial class PersonLabel
{
    private const int LongestLabel = 24;

    /// <summary>Whether a text is one.</summary>
    public static bool Is(ReadingContext context, string text) =>
        context.Find(HeadingSection.Person, text) is not null || (text.Length <= LongestLabel && IsByItsEnd(HeadingText.Normalise(text)));

    private static bool IsByItsEnd(string label) => End().IsMatch(Note().Replace(label, ""));

    [GeneratedRegex(@"\([^()]*\)$")]
    private static partial Regex Note();

    [GeneratedRegex(
        "^[^0-9]*(负责人|联系人|填表人|填报人|经办人|责任人|审核人|复核人|审批人|评分人|打分人|记录人|评价人员?|组长|组成员|签字|签名|姓名"
        + "|身份证号码?|手机号码?|(联系|负责人|移动|手机|人)电话|银行卡号|联系方式)(及(联系)?(电话|方式))?$")]
    private static partial Regex End();
}
