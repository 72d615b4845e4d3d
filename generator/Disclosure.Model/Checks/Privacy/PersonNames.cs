using System.Buffers;
using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>
/// The persons a form asks for (填表人, 联系人, 联系电话) are not published. An office as 负责单位, and the office's telephone
/// in the place that is there for it, are no persons.
/// </summary>
internal static partial class PersonNames
{
    private static readonly SearchValues<string> Labels = SearchValues.Create(
        ["填表人", "填报人", "制表人", "经办人", "联系人", "负责人", "审核人", "复核人", "联系电话", "联系方式", "手机", "电话"], StringComparison.Ordinal);

    private static readonly SearchValues<char> EndsOfOffices = SearchValues.Create("局科股室处办院校部委队所站镇乡村组会司心位");

    public static void Add(string plain, bool isOfficeContact, List<PersonalDetail> found)
    {
        if (!plain.Contains(':', StringComparison.Ordinal) || !plain.AsSpan().ContainsAny(Labels))
            return;
        foreach (Match match in Person.Matches(plain))
        {
            if (!EndsOfOffices.Contains(match.Groups["name"].ValueSpan[^1]))
                found.Add(Of(match, "name", "姓名"));
        }

        if (isOfficeContact)
            return;
        foreach (Match match in Telephone.Matches(plain))
            found.Add(Of(match, "number", "号码"));
    }

    private static PersonalDetail Of(Match match, string group, string what) => new(
        PrivacyFindings.PersonNamed, match.Index, match.Groups[group].Value.Trim(),
        $"含有“{match.Groups["label"].Value}”及{what}（已隐去）。");

    [GeneratedRegex(
        @"(?<label>填表人|填报人|制表人|经办人|联系人|负责人|审核人|复核人)\s*([(](签字|签章|签名|姓名)[)])?\s*:\s*"
        + @"(?<name>[\p{IsCJKUnifiedIdeographs}·]{2,4})(?![\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex Person { get; }

    // A telephone that says it is an office's is one.
    [GeneratedRegex(
        @"(?<!(办公|咨询|服务|监督|举报|投诉|值班|热线|报修|报名|受理|单位|总机|公开|客服|抢修|急救|应急)(联系)?)"
        + @"(?<label>联系电话|联系方式|手机|电话)号?码?\s*:\s*(?<number>[0-9+(][0-9 )\-]{6,})")]
    private static partial Regex Telephone { get; }
}
