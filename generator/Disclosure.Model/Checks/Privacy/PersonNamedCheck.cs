using System.Buffers;
using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>
/// The persons a form asks for (填表人, 联系人, 联系电话) are not published. An office as 负责单位, and the office's telephone
/// in the place that is there for it, are no persons.
/// </summary>
internal static partial class PersonNamedCheck
{
    private static readonly SearchValues<string> Labels = SearchValues.Create(
        ["填表人", "填报人", "制表人", "经办人", "联系人", "负责人", "审核人", "复核人", "联系电话", "联系方式", "手机", "电话"], StringComparison.Ordinal);

    private static readonly SearchValues<char> EndsOfOffices = SearchValues.Create("局科股室处办院校部委队所站镇乡村组会司心位");

    public static void Check(RecordText text, FindingCollector findings)
    {
        if (!text.Text.AsSpan().ContainsAny('：', ':') || !text.Text.AsSpan().ContainsAny(Labels))
            return;
        foreach (Match match in Person.Matches(text.Text))
        {
            if (!EndsOfOffices.Contains(match.Groups["name"].ValueSpan[^1]))
                findings.Add(PrivacyFindings.PersonNamed, text.Path, $"含有“{match.Groups["label"].Value}”及姓名（已隐去）。");
        }

        if (IsOfficeContact(text))
            return;
        foreach (Match match in Telephone.Matches(text.Text))
            findings.Add(PrivacyFindings.PersonNamed, text.Path, $"含有“{match.Groups["label"].Value}”及号码（已隐去）。");
    }

    private static bool IsOfficeContact(RecordText text) => text.Leaf is "contact" or "website.contact";

    [GeneratedRegex(
        @"(?<label>填表人|填报人|制表人|经办人|联系人|负责人|审核人|复核人)\s*([(（](签字|签章|签名|姓名)[)）])?\s*[:：]\s*"
        + @"(?<name>[\p{IsCJKUnifiedIdeographs}·]{2,4})(?![\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex Person { get; }

    [GeneratedRegex(@"(?<label>联系电话|联系方式|手机|电话)号?码?\s*[:：]\s*(?<number>[0-9+(（][0-9 )）\-]{6,})")]
    private static partial Regex Telephone { get; }
}
