using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Head;

/// <summary>Tells what a label of the head that nobody taught us is about by its last words: <c>政策主管部门</c>.</summary>
internal static class LabelEnding
{
    private const int LongestBefore = 6;

    private static readonly string[] Others =
        ["上级", "中央", "省", "市", "上年", "去年", "上一", "以前", "中期", "中长期", "长期", "三年", "实施期", "次年", "下年", "其他", "非"];

    /// <summary>What it is about, with those words; nothing where they tell nothing, or something else of the same kind.</summary>
    public static (Meaning Meaning, string Words)? Of(ReadingContext context, string label)
    {
        var plain = HeadingText.Candidates(label).Skip(1).FirstOrDefault(text => text.Length > 0) ?? "";
        for (var start = 1; start < plain.Length && start <= LongestBefore; start++)
        {
            if (context.Find(HeadingSection.HeaderEnding, plain[start..]) is { } meaning
                && !Array.Exists(Others, other => plain[..start].Contains(other, StringComparison.Ordinal)))
                return (meaning, plain[start..]);
        }

        return null;
    }
}
