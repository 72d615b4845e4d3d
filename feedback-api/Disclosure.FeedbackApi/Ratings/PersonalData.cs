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

    /// <summary>The text with what looks like personal data replaced by what kind it was.</summary>
    public static string Mask(string text)
    {
        var narrow = HalfWidth(text);
        narrow = Email().Replace(narrow, "〔邮箱〕");
        narrow = Identity().Replace(narrow, "〔证件号〕");
        narrow = Bank().Replace(narrow, "〔银行卡号〕");
        narrow = Mobile().Replace(narrow, "〔电话〕");
        narrow = Landline().Replace(narrow, "〔电话〕");
        narrow = SpelledOut().Replace(narrow, "〔电话〕");
        narrow = Account().Replace(narrow, "$1〔账号〕");
        narrow = Introduced().Replace(narrow, "$1〔姓名〕");
        return Addressed().Replace(narrow, "〔姓名〕$1");
    }

    // ０-９, Ａ-Ｚ and ＠ would otherwise slip through.
    private static string HalfWidth(string text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var isWide = letter is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '＠' or '．';
            narrow.Append(isWide ? (char)(letter - 0xFEE0) : letter);
        }

        return narrow.ToString();
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}\s?@\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")]
    private static partial Regex Email();

    [GeneratedRegex(
        @"(?<!\d)[1-9]\d{5}[ -]?(?:(?:18|19|20)\d{2}[ -]?(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[ -]?\d{3}[\dXx]|"
        + @"\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3})(?![\dXx])")]
    private static partial Regex Identity();

    [GeneratedRegex(@"(?<!\d)\d(?:[ -]?\d){15,18}(?!\d)")]
    private static partial Regex Bank();

    [GeneratedRegex(@"(?<!\d)(?:\+?86[ -]?)?1[ -]?[3-9](?:[ .-]?\d){9}(?!\d)")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?<!\d)(?:\(?0\d{2,3}\)?[ -]?)?[2-9]\d{6,7}(?!\d)")]
    private static partial Regex Landline();

    [GeneratedRegex("[一二三四五六七八九零〇幺两壹贰叁肆伍陆柒捌玖]{7,}")]
    private static partial Regex SpelledOut();

    [GeneratedRegex(@"((?:微信号?|QQ号?|VX|wx)\s?[:：为是]?\s?)[A-Za-z0-9_-]{5,20}", RegexOptions.IgnoreCase)]
    private static partial Regex Account();

    [GeneratedRegex(@"((?:我叫|名叫|姓名|联系人|署名|投诉人|举报人)\s?[:：为是]?\s?)[\p{IsCJKUnifiedIdeographs}·]{2,4}")]
    private static partial Regex Introduced();

    [GeneratedRegex(Surname + @"[\p{IsCJKUnifiedIdeographs}]{0,2}?(" + Honorific + ")")]
    private static partial Regex Addressed();
}
