using System.Collections.Immutable;
using At = Disclosure.Model.Policies.DutyPlaces;

namespace Disclosure.Model.Policies;

/// <summary>Part 五, clauses （十一）to （十四）: mechanisms, with the public.</summary>
internal static class MechanismDuties
{
    public static ImmutableArray<PolicyDuty> All { get; } =
    [
        new(Clause.Disclosure, "财政部门推进绩效信息公开")
        {
            Places = [At.Home.With("grades", "publications"), At.Years.With("years"), At.Yardstick.With("years", "methods")],
            Findings = ["DISC3054", "DISC3055"],
        },
        new(Clause.Disclosure, "自觉接受人大和社会各界监督")
        {
            Places = [At.Rate.With("open", "others"), At.Receipts.With("receipts"), At.Corrections.With("changes")],
        },
        new(Clause.Disclosure, "绩效目标随预算同步审核、同步批复、同步公开")
        {
            Places = [At.Budget.With("projects", "withheld"), At.Disclosure.With("clocks", "overdue")],
            Findings =
            [
                "DISC3001", "DISC3002", "DISC3003", "DISC3009", "DISC3011", "DISC3035", "DISC3037", "DISC3039", "DISC3058",
            ],
        },
        new(Clause.Disclosure, "绩效目标管理与预算管理全面融合")
        {
            Places = [At.Budget.With("departments", "budgets")],
        },
        new(Clause.Disclosure, "财政重点评价情况随政府决算公开")
        {
            Places = [At.Evaluations.With("evaluations"), At.DisclosureYear.With("clocks")],
            Findings = ["DISC3002", "DISC3003"],
        },
        new(Clause.Disclosure, "部门自评情况随部门决算公开")
        {
            Places = [At.Accounts.With("projects", "units", "withheld"), At.DisclosureYear.With("clocks")],
            Findings = ["DISC3002", "DISC3003"],
        },
        new(Clause.Disclosure, "提高绩效信息的透明度：找得到、看得懂、能下载，改过什么写明白")
        {
            Places =
            [
                At.Data.With("projects", "dictionary", "columns"), At.Glossary.With("terms"), At.Editions.With("editions"),
                At.Edition.With("changes"), At.Disclosure.With("summary", "withheld", "ended"),
            ],
        },
        new(Clause.ThirdParties, "引导第三方机构参与预算绩效管理")
        {
            Places = [At.Evaluations.With("evaluations"), At.Assessments.With("assessments")],
            Missing = "每次由谁评估、评价看得到；引导参与的办法还没有，以后补充。",
        },
        new(Clause.ThirdParties, "考核参与绩效管理的第三方机构")
        {
            Missing = "还没有：机构考核的结果没有汇总，以后补充。",
        },
        new(Clause.ThirdParties, "全过程跟踪和监管第三方机构的执业质量")
        {
            Missing = "还没有：没有可以公开的执业质量数据，以后补充。",
        },
        new(Clause.ThirdParties, "发挥第三方机构的独立性和专业性")
        {
            Places = [At.Evaluation.With("scores", "findings", "others")],
            Missing = "报告和评分看得到；机构与被评价单位有没有利害关系还没有写明，以后补充。",
        },
        new(Clause.ThirdParties, "建立专家咨询机制")
        {
            Missing = "还没有：专家咨询的情况没有汇总，以后补充。",
        },
        new(Clause.ThirdParties, "组建预算绩效管理专家学者智库")
        {
            Missing = "还没有：专家名单涉及个人信息，公开哪些内容还没有定，以后补充。",
        },
        new(Clause.Foundations, "加快预算绩效管理信息化建设")
        {
            Places = [At.Data.With("dictionary", "columns")],
            Missing = "公开的内容都有可供程序读取的同一份；管理环节的信息化情况还没有，以后补充。",
        },
        new(Clause.Foundations, "建立绩效管理数据信息库")
        {
            Places = [At.Data.With("projects")],
        },
        new(Clause.Foundations, "建立信息数据交换平台，上下级政府和各部门的业务、财务、资产信息互联互通")
        {
            Missing = "还没有：与上级和各部门的数据还没有直接连通，以后补充。",
        },
        new(Clause.Foundations, "创新评估评价方法，用大数据分析和多种手段提高客观性和准确性")
        {
            Places = [At.Project.With("indicators", "evaluations"), At.Coverage.With("differences")],
            Missing = "得分按公开的规则重新算一遍并列出差别；大数据分析还没有，以后补充。",
        },
        new(Clause.JointWork, "区委、区政府统筹领导")
        {
            Missing = "还没有：领导机构的会议和决定没有可以逐项公开的数据。",
        },
        new(Clause.JointWork, "财政部门组织协调")
        {
            Places = [At.Disclosure.With("summary"), At.Reviews.With("reviews"), At.Coverage.With("beside-self-evaluations")],
        },
        new(Clause.JointWork, "各部门单位主责落实")
        {
            Places = [At.Units.With("units"), At.Unit],
        },
        new(Clause.JointWork, "人大、政协、审计参与监督")
        {
            Places = [At.DisclosureYear.With("clocks")],
            Missing = "人大批准的日期和文号看得到；政协和审计监督的情况还没有：没有收到可以公开的内容。",
        },
    ];
}
