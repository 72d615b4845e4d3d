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
        [
            "填表人", "填报人", "制表人", "经办人", "联系人", "负责人", "审核人", "复核人", "联系电话", "联系方式", "手机", "电话", "组长", "组员", "成员",
            "评价人员", "专家", "主评人", "姓名", "患者", "学生",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<char> EndsOfOffices = SearchValues.Create("局科股室处办院校部委队所站镇乡村组会司心位");

    private const int MobileLength = 11;

    private const string ListedName =
        "[" + Surnames.All + @"某][\p{IsCJKUnifiedIdeographs}·]{1,3}([(][^()]{1,12}[)])?(?!\s*:|[\p{IsCJKUnifiedIdeographs}])";

    public static void Add(string plain, bool isOfficeContact, List<PersonalDetail> found)
    {
        if (plain.Length > MobileLength && plain.AsSpan().ContainsAnyInRange('0', '9'))
        {
            foreach (Match match in BesideNumber.Matches(plain))
                found.Add(Of(match, "name", "姓名"));
        }

        if (!plain.Contains(':', StringComparison.Ordinal) || !plain.AsSpan().ContainsAny(Labels))
            return;
        foreach (Match match in Person.Matches(plain))
        {
            if (!EndsOfOffices.Contains(match.Groups["name"].ValueSpan[^1]))
                found.Add(Of(match, "name", "姓名"));
        }

        foreach (Match match in Listed.Matches(plain))
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
        $"含有“{LabelOf(match)}”及{what}（已隐去）。")
    {
        Length = match.Length,
        LabelLength = match.Groups[group].Index - match.Index,
    };

    private static string LabelOf(Match match) => match.Groups["label"] is { Success: true, Value: var label } ? label : "手机号码";

    [GeneratedRegex(
        @"(?<label>填表人|填报人|制表人|经办人|联系人|负责人|审核人|复核人)\s*([(](签字|签章|签名|姓名)[)])?\s*:\s*"
        + @"(?<name>[\p{IsCJKUnifiedIdeographs}·]{2,4}(?![\p{IsCJKUnifiedIdeographs}])"
        + @"(、\s*[\p{IsCJKUnifiedIdeographs}·]{2,4}(?![\p{IsCJKUnifiedIdeographs}]))*)")]
    private static partial Regex Person { get; }

    // Who evaluated and whom money went to: one name or several, told by their surnames, as an office may stand there too.
    [GeneratedRegex(
        @"(?<label>(评价|评审|评估|专家|工作|检查|复核)?(小?组)(组长|副组长|组员|成员)|副?组长|组员|成员|评价人员|(评价|评审|评估|组)专家|专家(组成员|姓名)|主评人"
        + @"|(学生|患者|受助人|受益人|申请人|户主)?姓名|受助学生|患者|学生)\s*:\s*"
        + "(?<name>" + ListedName + @"([、,，/ ]\s*" + ListedName + ")*)")]
    private static partial Regex Listed { get; }

    // 王某某(13900001234): whoever has a mobile number behind the name.
    [GeneratedRegex(
        "(?<name>[" + Surnames.Plain + @"][\p{IsCJKUnifiedIdeographs}]{1,2})"
        + @"(?=\s*[(]?\s*(?<label>电话|手机|手机号码?|联系电话)?\s*:?\s*1[3-9][0-9]{9}(?![0-9]))")]
    private static partial Regex BesideNumber { get; }

    // A telephone that says it is an office's is one.
    [GeneratedRegex(
        @"(?<!(办公|咨询|服务|监督|举报|投诉|值班|热线|报修|报名|受理|单位|总机|公开|客服|抢修|急救|应急)(联系)?)"
        + @"(?<label>联系电话|联系方式|手机|电话)号?码?\s*:\s*(?<number>[0-9+(][0-9 )\-]{6,})")]
    private static partial Regex Telephone { get; }
}
