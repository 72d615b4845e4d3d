using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Benchmarks.Corpus;

/// <summary>What a project of the corpus is about.</summary>
/// <param name="Name">The name's stem.</param>
/// <param name="Goal">What the year is to bring.</param>
/// <param name="Done">What it brought.</param>
internal sealed record ProjectTheme(string Name, string Goal, string Done)
{
    public static ImmutableArray<ProjectTheme> All { get; } =
    [
        new("老旧小区雨污分流改造", "完成列入年度计划的老旧小区雨污分流改造，消除积水点和污水直排口，改善居民居住环境。", "完成列入计划小区的雨污分流改造，积水点基本消除，个别小区因协调出入口转入下年。"),
        new("农村公路养护", "对列养农村公路实施日常养护和水毁修复，保持路面技术状况稳定，方便群众出行。", "完成列养公路日常养护，及时修复水毁路段，优良中等路率保持稳定。"),
        new("家庭经济困难学生资助", "按政策对各学段家庭经济困难学生应助尽助，补助按学期足额发放到位。", "全年两批次发放资助资金，资助对象认定和公示程序完整，无漏助情况。"),
        new("基本公共卫生服务", "向辖区居民免费提供基本公共卫生服务，重点人群健康管理率达到省定要求。", "居民健康档案、老年人和慢性病健康管理等任务达到省定要求。"),
        new("耕地地力保护补贴", "按核实面积将补贴直接兑付到农户一卡通账户，调动农民保护耕地的积极性。", "补贴按核实面积全部兑付到户，兑付前在村组公示七天。"),
        new("公共文化服务体系建设", "免费开放图书馆、文化馆和乡镇综合文化站，组织群众文化活动，丰富城乡文化生活。", "场馆全年免费开放，文化活动按计划开展，服务人次较上年增加。"),
        new("安全生产监督检查", "对重点行业企业开展安全生产检查和隐患整改督办，防范遏制较大及以上事故。", "完成年度检查计划，重大隐患全部挂牌督办并销号，未发生较大及以上事故。"),
        new("食品安全抽检监测", "按每千人四批次的标准开展食品抽检，不合格产品依法处置，保障群众饮食安全。", "完成年度抽检任务，不合格产品全部依法处置并公示结果。"),
    ];
}
