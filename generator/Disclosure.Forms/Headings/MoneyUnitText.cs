using System.Text.RegularExpressions;
using Disclosure.Model.Amounts;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Headings;

/// <summary>The money unit that a heading or line states.</summary>
internal static partial class MoneyUnitText
{
    /// <summary>The unit in brackets at a heading, as in <c>项目资金（万元）</c>.</summary>
    public static MoneyUnit? InHeading(string text) => Term(Bracketed().Match(HeadingText.Normalise(text)));

    /// <summary>The unit in a line such as <c>金额单位：万元</c>.</summary>
    public static MoneyUnit? InLine(string text) => Term(Labelled().Match(HeadingText.Normalise(text)));

    /// <summary>The unit in a cell that says nothing else, as beside <c>金额单位：</c>.</summary>
    public static MoneyUnit? Alone(string text) => Term(Whole().Match(HeadingText.Normalise(text)));

    private static MoneyUnit? Term(Match match) => match.Success
        ? OfficialTerms.TryParse<MoneyUnit>(match.Groups["unit"].Value.TrimEnd('元') + "元")
        : null;

    // 预算数（万元）, 预算数（单位：万元、%）, 预算数/万元
    [GeneratedRegex(@"\((金额)?(单位:?)?(人民币:?)?(?<unit>亿元|万元|元|亿|万)([、,;][^()]{0,6})?\)|[/:](?<unit>亿元|万元|元)$|(?<unit>亿元|万元)$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"单位:?\(?(人民币:?)?(?<unit>亿元|万元|元|亿|万)\)?$|单位:(人民币:?)?(?<unit>亿元|万元|元)")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^\(?(单位:?)?(人民币:?)?(?<unit>亿元|万元|元)\)?$")]
    private static partial Regex Whole();
}
