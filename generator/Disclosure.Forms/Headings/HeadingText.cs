using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Forms.Headings;

/// <summary>Brings a heading into the spelling in which headings are compared.</summary>
public static partial class HeadingText
{
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>The text without blanks and final colon, full-width letters, digits and signs made half-width.</summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                folded.Append(Fold(c));
        }

        return folded.ToString().TrimEnd(':');
    }

    /// <summary>The spellings to look a heading up by: as it is, then with ever more of its trimmings taken off.</summary>
    public static IEnumerable<string> Candidates(string text)
    {
        var plain = Normalise(text);
        yield return plain;
        var bare = Brackets().Replace(plain, "").TrimEnd(':');
        yield return bare;
        var unnumbered = Leading().Replace(bare, "");
        yield return unnumbered;
        yield return Leading().Replace(plain, "");
        yield return Leading().Replace(NumberedWhole().Replace(plain, ""), "");
        yield return Year().Replace(unnumbered, "");
        yield return FinalNumber().Replace(unnumbered, "N");
        yield return Leading().Replace(PointsBehind().Replace(plain, ""), "");
        yield return OfYear().Replace(unnumbered, "年度");
        yield return OfPeriod().Replace(unnumbered, "实施期");
        if (plain is ['(', .. var inner, ')'])
            yield return inner;
    }

    /// <summary>One character, full-width made half-width.</summary>
    internal static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        '〔' or '【' or '﹙' => '(',
        '〕' or '】' or '﹚' => ')',
        '︰' or '﹕' => ':',
        _ => c,
    };

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(其中[:,、]?|[(]?[一二三四五六七八九十]{1,3}[)、.]+|[(]?\d{1,2}[)、.]+|[*★]+)+")]
    private static partial Regex Leading();

    // 1、资金来源：（1）政府预算资金
    [GeneratedRegex(@"^(\d{1,2}|[一二三四五六七八九十]{1,2})[、.][^:]{2,8}:")]
    private static partial Regex NumberedWhole();

    [GeneratedRegex(@"^(19|20)\d\d年度?")]
    private static partial Regex Year();

    // 当年度指标值 and 本年度指标值 are 年度指标值.
    [GeneratedRegex("^(当年度?|本年度?)")]
    private static partial Regex OfYear();

    // 实施周期指标值 is 实施期指标值.
    [GeneratedRegex("^(项目)?(实施周期|全周期|实施期间|实施期限|周期)(?=.)")]
    private static partial Regex OfPeriod();

    // 产出指标(40-50)分, 项目资金预算执行10分
    [GeneratedRegex(@"\(?\d{1,3}(\.\d+)?([-~]\d{1,3})?[)]?分[)]?$")]
    private static partial Regex PointsBehind();

    [GeneratedRegex(@"\d{1,2}$")]
    private static partial Regex FinalNumber();
}
