using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>
/// Names beside a class or a hospital bed: 三年级2班张某, 内科3床李某. With the group anybody there knows who it is, though half the name is
/// left out. Names are guessed from surnames, so that it warns.
/// </summary>
internal static partial class NamesBesideGroups
{
    private const string Name =
        "(?:(?:的|患者|病人|学生|同学)?)[ ,，、:]?(?:[" + Surnames.All + "]某{1,2}|[" + Surnames.Plain
        + @"][\p{IsCJKUnifiedIdeographs}]{1,2})(?=$|[\s,，。；;、:）)（(]|同学|等|家长|患者|病人|因|已|的)";

    public static void Add(string plain, List<PersonalDetail> found)
    {
        if (!plain.Contains('班') && !plain.Contains('床'))
            return;
        foreach (Match match in Beside.Matches(plain))
        {
            var group = match.Groups["group"].Value;
            found.Add(new PersonalDetail(
                PrivacyFindings.NameBesideGroup, match.Index, match.Value, $"“{group}”旁边有姓名（已隐去）。")
            {
                Length = match.Length,
                LabelLength = group.Length,
            });
        }
    }

    [GeneratedRegex(
        "(?<group>(?:[一二三四五六七八九1-9]年级|[初高][一二三123]|[小中大]班|学前班)?[ ]?[(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)]?班"
        + "|(?:科|病区|病房|ICU)[^，。；;,]{0,4}?[0-9]{1,3}号?床位?)"
        + Name,
        RegexOptions.CultureInvariant)]
    private static partial Regex Beside { get; }
}
