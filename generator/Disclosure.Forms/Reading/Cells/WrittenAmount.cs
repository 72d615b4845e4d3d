using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms.Headings;
using Disclosure.Model.Amounts;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>An amount of money as written: <c>150万</c>, <c>150.00（万元）</c>, <c>854万元（其中财政拨款 400 万元）</c>.</summary>
/// <param name="Number">The number, of <paramref name="Unit"/> where one is written.</param>
/// <param name="Unit">The unit written behind it; nothing where none is.</param>
/// <param name="IsAlone">Whether the cell says nothing but the amount.</param>
internal readonly partial record struct WrittenAmount(decimal Number, MoneyUnit? Unit, bool IsAlone)
{
    // A quadrillion 元 is more than all the money there is; past it an amount is a mistake, and arithmetic could overflow.
    private const decimal Largest = 1_000_000_000_000_000m;
    private const int LongestNumber = 28;
    private const NumberStyles Signed = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const int LongestProse = 400;

    private const string Figure = @"-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?";
    private const string Units = "亿|千万|百万|十万|万|千|百";

    private const string Written = @"(?<number>" + Figure + @")(?:\(?(?<times>" + Units + @")?(?<yuan>[元圆])?(?:人民币)?\)?)";

    private static readonly string[] Parts =
        ["中央", "省", "市级", "县级", "区级", "上级", "地方", "自筹", "其他", "其它", "结转", "拨款", "基金", "债券"];

    private static readonly Dictionary<string, (decimal Factor, MoneyUnit Unit)> Multiples = new()
    {
        [""] = (1, MoneyUnit.Yuan),
        ["百"] = (100, MoneyUnit.Yuan),
        ["千"] = (1000, MoneyUnit.Yuan),
        ["万"] = (1, MoneyUnit.TenThousandYuan),
        ["十万"] = (10, MoneyUnit.TenThousandYuan),
        ["百万"] = (100, MoneyUnit.TenThousandYuan),
        ["千万"] = (1000, MoneyUnit.TenThousandYuan),
        ["亿"] = (1, MoneyUnit.HundredMillionYuan),
    };

    /// <summary>The amount in a text; nothing where it is none, or where several could be meant.</summary>
    public static WrittenAmount? TryRead(string text)
    {
        if (text.Length > LongestProse)
            return null;
        var plain = HeadingText.Normalise(text);
        if (Alone().Match(plain) is { Success: true } alone)
            return Of(alone, isAlone: true);
        if (Leading().Match(plain) is { Success: true } leading && (HasUnit(leading) || leading.Groups["rest"].Value[0] == '('))
            return Of(leading, isAlone: false);
        return Named().Match(plain) is { Success: true } named && HasUnit(named) && SaysWhole(plain, named)
            ? Of(named, isAlone: false)
            : null;
    }

    // 年度预算安排854万元，其中……: the whole, where the words before it say so or no other amount could be meant.
    private static bool SaysWhole(string plain, Match match)
    {
        var before = match.Groups["before"].Value;
        if (before.Contains("其中", StringComparison.Ordinal))
            return false;
        // 其中 tells the parts of what stands before it, unless that is a part itself: 省级100万元，其中……
        if (!Array.Exists(Parts, part => before.Contains(part, StringComparison.Ordinal))
            && plain.IndexOf("其中", match.Groups["number"].Index, StringComparison.Ordinal) > 0)
            return true;
        return before.AsSpan().ContainsAny("总共") || before.Contains("合计", StringComparison.Ordinal) || AnyAmount().Count(plain) == 1;
    }

    private static bool HasUnit(Match match) => match.Groups["yuan"].Success || match.Groups["times"].Success;

    private static WrittenAmount? Of(Match match, bool isAlone)
    {
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        if (digits.Length >= LongestNumber || !decimal.TryParse(digits, Signed, CultureInfo.InvariantCulture, out var number)
            || Math.Abs(number) >= Largest)
            return null;
        if (!HasUnit(match))
            return new WrittenAmount(number, null, isAlone);
        // 百 and 千 alone, without 元, may count anything.
        var times = match.Groups["times"].Value;
        if (!match.Groups["yuan"].Success && times is "百" or "千")
            return null;
        var (factor, unit) = Multiples[times];
        return new WrittenAmount(number * factor, unit, isAlone);
    }

    [GeneratedRegex(@"^(?:人民币|RMB|CNY|[¥￥])*:?" + Written + "整?$", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();

    // Some write the amount twice by mistake.
    [GeneratedRegex(
        @"^(?:人民币|RMB|[¥￥])?(?<first>" + Written + @")(?:\k<first>)?整?(?<rest>[(,，;；。、:\[/](?!\d{3}|亩|人|年|个|户).*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Leading();

    [GeneratedRegex(
        @"^(?<before>[^\d()+\-~%]{1,12}?):?(?:人民币|[¥￥])?" + Written + @"整?(?:[(,，;；。、].*)?$", RegexOptions.Singleline)]
    private static partial Regex Named();

    [GeneratedRegex(Figure + "(?:" + Units + ")?元?|" + Figure + "(?:" + Units + ")")]
    private static partial Regex AnyAmount();
}
