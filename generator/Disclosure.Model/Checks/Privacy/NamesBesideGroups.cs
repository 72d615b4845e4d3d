using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>
/// Names beside a class or a hospital bed: 三年级2班张某, 内科3床李某. With the group anybody there knows who it is, though half the name is
/// left out. Names are guessed from surnames, so that it warns.
/// </summary>
internal static partial class NamesBesideGroups
{
    private const string Surnames = PlainSurnames
        + "黄高林何马于程许曾叶余夏钟田任范方石金白康毛江史顾龙万段钱汤易常武乔文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢"
        + "岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游裴席卫查屈鲍覃霍翁隋甘景单包司柏宁柯阮桂闵解柴华车冉房边饶瞿戚丘古米池滕晋";

    // Surnames that begin no everyday word of two or three characters.
    private const string PlainSurnames =
        "王李张刘陈杨赵周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛阎潘杜戴汪姜姚谭廖邹熊陆郝孔崔邱秦侯邵孟尹黎贺赖龚";

    private const string Name =
        "(?:(?:的|患者|病人|学生|同学)?)[ ,，、:]?(?:[" + Surnames + "]某{1,2}|[" + PlainSurnames
        + @"][\p{IsCJKUnifiedIdeographs}]{1,2})(?=$|[\s,，。；;、:）)（(]|同学|等|家长|患者|病人|因|已|的)";

    public static void Add(string plain, List<PersonalDetail> found)
    {
        if (!plain.Contains('班') && !plain.Contains('床'))
            return;
        foreach (Match match in Beside.Matches(plain))
        {
            var group = match.Groups["group"].Value;
            found.Add(new PersonalDetail(
                PrivacyFindings.NameBesideGroup, match.Index, match.Value, $"“{group}”旁边有姓名（已隐去）。"));
        }
    }

    [GeneratedRegex(
        "(?<group>(?:[一二三四五六七八九1-9]年级|[初高][一二三123]|[小中大]班|学前班)?[ ]?[(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)]?班"
        + "|(?:科|病区|病房|ICU)[^，。；;,]{0,4}?[0-9]{1,3}号?床位?)"
        + Name,
        RegexOptions.CultureInvariant)]
    private static partial Regex Beside { get; }
}
