using System.Collections.Immutable;
using At = Disclosure.Model.Policies.DutyPlaces;

namespace Disclosure.Model.Policies;

/// <summary>Part 六, clauses （十五）to （十九）: responsibility.</summary>
internal static class ResponsibilityDuties
{
    private const string Later = "，以后补充。";

    public static ImmutableArray<PolicyDuty> All { get; } =
    [
        new(Clause.Responsibility, "政府和各部门各单位是预算绩效管理的责任主体")
        {
            Places = [At.Unit],
        },
        new(Clause.Responsibility, "党委和政府主要负责同志对本地预算绩效负责")
        {
            Missing = "还没有：政府预算绩效目标没有责任岗位这一栏。",
        },
        new(Clause.Responsibility, "部门和单位主要负责同志对本部门本单位预算绩效负责")
        {
            Places = [At.Unit],
            Findings = ["DISC4193"],
        },
        new(Clause.Responsibility, "项目责任人对项目预算绩效负责")
        {
            Places = [At.Project],
            Findings = ["DISC4192"],
        },
        new(Clause.Responsibility, "重大项目的责任人实行绩效终身责任追究")
        {
            Places = [At.Coverage.With("accountability")],
            Missing = "只有各年度问责的件数；终身追究到哪个项目还没有：涉及个人，不逐件公开。",
        },
        new(Clause.Procedures, "财政部门健全评估、目标、监控、评价、结果应用各环节的管理制度")
        {
            Missing = "还没有：制度文件还没有汇总到本站" + Later,
        },
        new(Clause.Procedures, "完善绩效管理业务规程，实用、可操作")
        {
            Missing = "还没有：业务规程还没有汇总到本站" + Later,
        },
        new(Clause.Procedures, "各部门和单位建立内部预算绩效管理机制，明确职责分工")
        {
            Missing = "还没有：各部门的内部制度还没有收集" + Later,
        },
        new(Clause.Procedures, "逐步建立分级分类、便于操作的业务流程")
        {
            Missing = "还没有：各部门的业务流程还没有收集" + Later,
        },
        new(Clause.Standards, "财政部门建立定量与定性相结合的共性绩效指标框架")
        {
            Places = [At.Budget.With("projects"), At.Project.With("indicators")],
            Missing = "各项目用了哪些指标看得到；指标框架本身还没有" + Later,
        },
        new(Clause.Standards, "行业主管部门建立分行业、分领域、分层次的核心指标和标准")
        {
            Missing = "还没有：分行业的指标库还没有建成" + Later,
        },
        new(Clause.Standards, "指标和标准与基本公共服务标准、项目支出标准衔接匹配")
        {
            Missing = "还没有：没有公开的标准可以对照" + Later,
        },
        new(Clause.Assessment, "预算绩效结果纳入政府绩效和干部政绩考核")
        {
            Missing = "还没有：考核由组织和考核部门负责，结果不在财政部门" + Later,
        },
        new(Clause.Assessment, "作为选拔任用和公务员考核的重要依据")
        {
            Missing = "还没有：涉及个人，不属绩效信息公开的范围。",
        },
        new(Clause.Assessment, "财政部门考核本级部门、预算单位和下级财政部门的绩效管理工作")
        {
            Places = [At.Yardstick],
            Missing = "只有绩效信息公开这一项的自查；整个工作的考核还没有" + Later,
        },
        new(Clause.Assessment, "建立考核结果通报制度")
        {
            Missing = "还没有：考核通报还没有在本站公开" + Later,
        },
        new(Clause.Assessment, "做得好的按规定表彰")
        {
            Missing = "还没有：没有收到可以公开的表彰决定" + Later,
        },
        new(Clause.Assessment, "推进不力的通报批评、约谈、公开曝光")
        {
            Places = [At.Coverage.With("accountability")],
            Missing = "只有各年度通报批评和约谈的件数；通报的内容还没有" + Later,
        },
        new(Clause.Accountability, "财政会同审计加强预算绩效监督管理")
        {
            Places = [At.Coverage.With("accountability"), At.Rectifications.With("rectifications")],
            Missing = "只有财政部门统计的件数，和审计监督查出的整改事项；两家一起做的检查还没有" + Later,
            Findings = ["DISC4198", "DISC4199"],
        },
        new(Clause.Accountability, "重点复核自评结果是否真实、准确")
        {
            Places = [At.Coverage.With("beside-self-evaluations", "differences"), At.Evaluations.With("evaluations")],
        },
        new(Clause.Accountability, "必要时组织再评价")
        {
            Places = [At.Evaluations.With("evaluations"), At.Coverage.With("accountability")],
        },
        new(Clause.Accountability, "审计部门依法对预算绩效管理开展审计监督")
        {
            Missing = "还没有：审计结果由审计部门公告，没有收到可以转登的内容。",
        },
        new(Clause.Accountability, "违纪违法问题线索及时移送纪检监察机关")
        {
            Places = [At.Coverage.With("accountability")],
        },
        new(Clause.Accountability, "弄虚作假的依法依规追责问责")
        {
            Places = [At.Coverage.With("accountability")],
            Missing = "只有自评失实、通报批评和约谈、线索移送的件数；问责的件数还没有，问责由有权的机关决定" + Later,
        },
        new(Clause.Accountability, "预算执行与绩效目标严重背离的依法依规追责问责")
        {
            Places = [At.Coverage.With("accountability"), At.Monitoring.With("deviations")],
            Missing = "只有偏离的情况，和通报批评、约谈的件数；问责的件数还没有，哪一件因此问责不逐件公开：涉及个人。",
        },
    ];
}
