using System.Buffers;
using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>
/// Addresses down to a door: building, unit and flat, or a village's group and house. An address warns, as offices have doors too; one that
/// an office's name leads to is none of a person's.
/// </summary>
internal static partial class HomeAddresses
{
    private const string Number = "(?:[0-9]{1,4}|[一二三四五六七八九十百零〇]{1,5})";

    private const string NoOffice =
        "(?<!(?:中心|大厦|大楼|政府|机关|局|厅|委|办公楼|办公区|学校|学院|医院|大学|中学|小学|幼儿园|园区|产业园|公司|厂|馆|广场|法院|银行)[,，· ]?)";

    private static readonly SearchValues<char> Doors = SearchValues.Create("室户号");

    public static void Add(string plain, List<PersonalDetail> found)
    {
        if (!plain.AsSpan().ContainsAny(Doors) && !plain.Contains("单元", StringComparison.Ordinal))
            return;
        foreach (Match match in Door.Matches(plain))
        {
            found.Add(new PersonalDetail(PrivacyFindings.HomeAddress, match.Index, match.Value, "含有到门牌、户室的住址（已隐去）。")
            {
                Length = match.Length,
            });
        }
    }

    [GeneratedRegex(
        NoOffice + Number + "(?:号楼|栋|幢|座)[,， ]?(?:" + Number + "单元[,， ]?)?" + Number + "(?:室|户|号(?!楼|院))"
        + "|" + NoOffice + Number + "单元[,， ]?(?:" + Number + "[楼层])?(?:[0-9]{3,4}(?:室|户|号)?(?![0-9户套个平米元])|" + Number + "(?:室|号))"
        + "|(?:村|屯|庄|寨|沟|坪)(?:委会)?[,， ]?第?" + Number + "(?:村民小组|生产队|小组|组|社|队)[,， ]?" + Number + "号"
        + "|(?:路|街|巷|弄|胡同|大道)" + Number + "(?:号|弄)(?:院)?[,， ]?(?:" + Number + "(?:号楼|栋|幢|号)[,， ]?)?" + Number + "室"
        + "|(?:家庭住址|家庭地址|现住址|户籍地址|户籍所在地|家住)[:：]?[^。；;\\n]{2,30}?" + Number + "(?:号|组|室)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Door { get; }
}
