using System.Text.RegularExpressions;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>A name with the code that was glued before it, as in <c>219001-某某人民政府</c> or <c>104-001城镇老旧小区改造</c>.</summary>
/// <param name="Code">The code; nothing where none was written.</param>
/// <param name="Name">The name.</param>
public sealed partial record CodedName(string? Code, string Name)
{
    private const string CodeWord = @"(?<code>(?=[0-9A-Za-z-]*\d)[0-9A-Za-z]{3,}(-\d+)*)";

    // 110 指挥中心, 12345 热线: numbers to call, that a blank sets off as well.
    private const string Called = @"(政务|便民|民生)?(服务)?(热线|急救|报警|接处警|指挥|联动|投诉|举报|平台)";

    // What a number counts or dates: 100000元, 104-110号, 202401年.
    private const string Counted = @"[年月号个元万亿岁米吨度%％]|日(?!间|常)|户(?!厕|籍)|平方|公里|公斤|国道|省道|县道|千瓦|人次|(名|位|所|处|套|座|台|条|辆|件)(?=[\p{Lo}]{0,2}$)";

    /// <summary>Splits a code from the name. A year before a dash is a part of the name, not a code; so is what counts something.</summary>
    public static CodedName Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = Glued().Match(text) is { Success: true } separated ? separated : Joined().Match(text);
        return match.Success && !Year().IsMatch(match.Groups["code"].Value)
            ? new CodedName(match.Groups["code"].Value, match.Groups["name"].Value.Trim())
            : new CodedName(null, text.Trim());
    }

    [GeneratedRegex(
        @"^\s*([\[【(（]" + CodeWord + @"[\]】)）]\s*[-—–－_:：]?|" + CodeWord + @"(\s*[-—–－_:：]|\s(?!\s*" + Called
            + @")))\s*(?<name>[^\d\s-].*)$",
        RegexOptions.Singleline)]
    private static partial Regex Glued();

    // Nothing between code and name, or a mark that stands between words as well: only what can be nothing but a code.
    [GeneratedRegex(
        @"^\s*(?<code>\d{3,}(-\d+)*-0\d+|(\d{3,}(-\d{2,})+|\d{6,})(?![-\d])(?!\s*(" + Counted
            + @")))\s*[、.．/／]?\s*(?<name>[\p{Lo}“‘《（(「].*)$",
        RegexOptions.Singleline)]
    private static partial Regex Joined();

    // 2024, 2023-2025, and the months and days that follow: 202401, 20240131.
    [GeneratedRegex(@"^((19|20)\d\d(-\d+)*|20(1[5-9]|2\d|3[0-5])(0[1-9]|1[0-2])([0-2]\d|3[01])?)$")]
    private static partial Regex Year();
}
