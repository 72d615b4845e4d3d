using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.FeedbackApi.Ratings;

/// <summary>
/// Masks in a comment what could tell who wrote it or whom it is about. It errs on the side of masking; comments are read by a person
/// before they are published all the same.
/// </summary>
internal static partial class PersonalData
{
    // Surnames that are seldom the end of another word: 高, 向, 和, 方, 常 and the like would mask half a sentence.
    private const string Surname =
        "(?:"
        + "欧阳|司马|诸葛|上官|王|李|张|刘|陈|杨|赵|黄|周|吴|徐|孙|胡|朱|郭|林|何|罗|郑|梁|谢|宋|唐|许|韩|冯|邓|曹|彭|曾|肖|田|董|袁|潘|蒋|蔡|余|杜|叶|程|苏|魏|吕|丁"
        + "|任|沈|姚|卢|姜|崔|钟|谭|陆|汪|范|廖|贾|韦|付|傅|邹|孟|熊|秦|邱|江|尹|薛|闫|阎|段|雷|侯|龙|史|陶|黎|贺|顾|毛|郝|龚|邵"
        + ")";

    private const string Honorific = "(?:老师|医生|护士|主任|局长|科长|股长|所长|站长|校长|院长|书记|师傅|经理|先生|女士|同志|阿姨|某某|某)";

    // What people put between the digits of a number, and what phones put between those of a number of emoji.
    private const string Gap = @"[ \u00A0\u3000·•.\-\u2010-\u2015_\u200D\uFE0F\u20E3]{0,3}";
    private const string Digit = Gap + @"\d";

    // An amount is no telephone: 15000000000 元, ￥63210987, 63210987.5, and 63210987 份 stay.
    private const string NoAmountBefore = @"(?<![￥¥$])(?<!\d[.,])(?<!\d)";

    private const string NoAmountAfter =
        @"(?!\d)(?![.,]\d)(?!\s?(?:元|万|亿|千|百|块|角|分钱|份|人|户|家|吨|亩|平方|平米|立方|公里|千米|米|个|件|次|笔|%|％))";

    private const string Month = "(?:0" + Gap + "[1-9]|1" + Gap + "[0-2])";
    private const string DayOfMonth = "(?:[0-2]" + Digit + "|3" + Gap + "[01])";
    private const string PlateLetter = "[A-HJ-NP-Z]";
    private const string PlateSign = Gap + "[A-HJ-NP-Z0-9]";
    private const string Numeral = "一二三四五六七八九零〇幺两壹贰叁肆伍陆柒捌玖";

    /// <summary>The text with what looks like personal data replaced by what kind it was.</summary>
    public static string Mask(string text)
    {
        var narrow = HalfWidth(text);
        narrow = Email().Replace(narrow, "〔邮箱〕");
        narrow = Named().Replace(narrow, "$1〔证件号〕");
        narrow = Identity().Replace(narrow, "〔证件号〕");
        narrow = Passport().Replace(narrow, "〔证件号〕");
        narrow = Plate().Replace(narrow, "〔车牌号〕");
        narrow = Bank().Replace(narrow, "〔银行卡号〕");
        narrow = Mobile().Replace(narrow, "〔电话〕");
        narrow = Landline().Replace(narrow, "〔电话〕");
        narrow = SpelledOut().Replace(narrow, "〔电话〕");
        narrow = Account().Replace(narrow, "$1〔账号〕");
        narrow = Introduced().Replace(narrow, "$1〔姓名〕");
        return Addressed().Replace(narrow, "〔姓名〕$1");
    }

    // ０-９, Ａ-Ｚ and ＠ would otherwise slip through, and digits of other scripts.
    private static string HalfWidth(string text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var isWide = letter is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '＠' or '．' or '－' or '＿';
            narrow.Append(
                isWide ? (char)(letter - 0xFEE0)
                : char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter))
                : letter);
        }

        return narrow.ToString();
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}\s?@\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")]
    private static partial Regex Email();

    // Whatever follows the name of a document is its number, also in the forms of long ago.
    [GeneratedRegex(
        @"((?:护照|通行证|身份证|军官证|士兵证|驾驶证|驾照|居住证|社保卡|医保卡|证件)(?:号码|证号|编号|号)?\s?[:：为是]?\s?)"
        + @"(?=(?:[A-Za-z]{0,3}" + Gap + @")?\d)[A-Za-z]{0,3}(?:" + Digit + "){6,18}[Xx]?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(
        @"(?<!\d)[1-9](?:" + Digit + "){5}" + Gap + "(?:(?:1" + Gap + "[89]|2" + Gap + "0)(?:" + Digit + "){2}" + Gap + Month
        + Gap + DayOfMonth + "(?:" + Digit + "){3}" + Gap
        + @"[\dXx]|\d" + Digit + Gap + Month + Gap + DayOfMonth + "(?:" + Digit + @"){3})(?![\dXx])")]
    private static partial Regex Identity();

    // Passports of China (E, G, D, S, P, of old 14 and 15, which only the word before tells from amounts), permits for Hong Kong, Macao and
    // Taiwan and those of who comes from there (C, W, H, M, T).
    [GeneratedRegex(
        "(?<![A-Za-z0-9])(?:[EGDSPCWTHM](?:" + Digit + "){8}(?:(?:" + Digit + "){2})?|(?:[EC][A-HJ-NP-Z]|[DSP]E)(?:" + Digit
        + "){7})(?![A-Za-z0-9])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Passport();

    // 豫C·12345, with six signs for 新能源 (D or F first or last), and 挂, 学, 警, 港, 澳 for the last.
    [GeneratedRegex(
        "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼] ?" + PlateLetter + "(?=(?:" + PlateSign + "){0,4}?" + Digit + ")"
        + "(?:" + Gap + "[DF]" + PlateSign + "(?:" + Digit + "){4}|(?:" + Digit + "){5}" + Gap + "[DF]|(?:" + PlateSign + "){5}|(?:"
        + PlateSign + "){4}" + Gap + "[挂学警港澳])(?![A-Za-z0-9])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Plate();

    [GeneratedRegex(@"(?<!\d)[3-69](?:" + Digit + @"){15,18}(?!\d)")]
    private static partial Regex Bank();

    [GeneratedRegex(NoAmountBefore + @"(?:\+?86" + Gap + ")?1" + Gap + "[3-9](?:" + Digit + "){9}" + NoAmountAfter)]
    private static partial Regex Mobile();

    // Without an area code seven or eight digits in a row; but no day such as 20240501, and nothing like 〔2024〕1234567号 or 第 1234567 号.
    [GeneratedRegex(
        NoAmountBefore + @"(?:[(（]?0\d{2,3}[)）]?" + Gap + "[2-9](?:" + Digit + "){6,7}|"
        + @"(?<![〕\]】)）第])(?<!第\s)(?!(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))[2-9]\d{6,7})" + NoAmountAfter)]
    private static partial Regex Landline();

    // 二〇二一 and 一九九八 begin a year.
    [GeneratedRegex(
        @"(?<!\d)(?!(?:二[〇零]|一九)[" + Numeral + @"]{2})(?=\d{0,10}[" + Numeral + @"])"
        + @"[\d" + Numeral + @"](?:" + Gap + @"[\d" + Numeral + "]){6,}")]
    private static partial Regex SpelledOut();

    [GeneratedRegex(@"((?:微信号?|QQ号?|VX|wx)\s?[:：为是]?\s?)[A-Za-z0-9_-]{5,20}", RegexOptions.IgnoreCase)]
    private static partial Regex Account();

    [GeneratedRegex(@"((?:我叫|名叫|姓名|联系人|署名|投诉人|举报人)\s?[:：为是]?\s?)[\p{IsCJKUnifiedIdeographs}·]{2,4}")]
    private static partial Regex Introduced();

    [GeneratedRegex(Surname + @"[\p{IsCJKUnifiedIdeographs}]{0,2}?(" + Honorific + ")")]
    private static partial Regex Addressed();
}
