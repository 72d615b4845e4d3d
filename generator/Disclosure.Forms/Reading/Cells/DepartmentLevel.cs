using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>
/// Of which level the department is that a label asks for: 中央主管部门, 省级主管部门, 区县主管部门. A form of a transfer names several, and
/// the lowest is the one that carries it out.
/// </summary>
internal static class DepartmentLevel
{
    // Who is just called 主管部门 stands below those of the centre, the province and the city, and above one of a county that is named so.
    private const int Unsaid = 4;

    private static readonly (string Words, int Level)[] Levels =
    [
        ("乡镇街", 6), ("县区旗", 5), ("市州盟地", 3), ("省自", 2), ("中央国部", 1),
    ];

    private static readonly string[] Ends = ["主管", "业务", "预算", "部门", "归口"];

    /// <summary>The level, greater for lower ones.</summary>
    public static int Of(string label)
    {
        var plain = HeadingText.Normalise(label);
        var end = Ends.Select(word => plain.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0)
            .DefaultIfEmpty(0).Min();
        var before = plain[..end].Replace("自治区", "自", StringComparison.Ordinal).Replace("直辖市", "", StringComparison.Ordinal);
        foreach (var (words, level) in Levels)
        {
            if (before.AsSpan().ContainsAny(words))
                return level;
        }

        return Unsaid;
    }
}
