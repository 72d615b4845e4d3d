namespace Disclosure.Model.Checks.Privacy;

/// <summary>Surnames, by which names are guessed.</summary>
internal static class Surnames
{
    /// <summary>Surnames that begin no everyday word of two or three characters.</summary>
    public const string Plain =
        "王李张刘陈杨赵周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛阎潘杜戴汪姜姚谭廖邹熊陆郝孔崔邱秦侯邵孟尹黎贺赖龚";

    /// <summary>All that are common.</summary>
    public const string All = Plain
        + "黄高林何马于程许曾叶余夏钟田任范方石金白康毛江史顾龙万段钱汤易常武乔文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢"
        + "岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游裴席卫查屈鲍覃霍翁隋甘景单包司柏宁柯阮桂闵解柴华车冉房边饶瞿戚丘古米池滕晋";
}
