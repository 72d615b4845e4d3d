using System.Collections.Immutable;
using At = Disclosure.Model.Policies.DutyPlaces;

namespace Disclosure.Model.Policies;

/// <summary>Part 三, clauses （四）to （六）: from decision to execution.</summary>
internal static class CourseDuties
{
    public static ImmutableArray<PolicyDuty> All { get; } =
    [
        new(Clause.PriorAssessment, "新增的重大政策和项目先做事前绩效评估")
        {
            Places = [At.Assessments.With("assessments"), At.Project],
            Findings = ["DISC4107"],
        },
        new(Clause.PriorAssessment, "论证立项必要性、投入经济性、绩效目标合理性、方案可行性、筹资合规性")
        {
            Places = [At.Assessment.With("points")],
            Findings = ["DISC4101", "DISC4102", "DISC4103", "DISC4104"],
        },
        new(Clause.PriorAssessment, "形成事前绩效评估报告")
        {
            Places = [At.Assessment.With("assessments")],
            Findings = ["DISC4111"],
        },
        new(Clause.PriorAssessment, "基建投资按现有程序做绩效评估")
        {
            Places = [At.Assessments.With("assessments")],
        },
        new(Clause.PriorAssessment, "评估结果是申请预算的必要条件")
        {
            Places = [At.Assessments.With("assessments")],
            Findings = ["DISC4100", "DISC4108"],
        },
        new(Clause.PriorAssessment, "预算评审提前到安排预算之前")
        {
            Places = [At.Assessments.With("assessments")],
            Findings = ["DISC4110"],
            Missing = "绩效评估的先后看得到；财政投资评审的情况还没有：评审报告不属绩效信息公开的范围。",
        },
        new(Clause.PriorAssessment, "评审和评估结果作为安排预算的重要依据")
        {
            Places = [At.Assessments.With("assessments")],
            Findings = ["DISC4105", "DISC4106", "DISC4109", "DISC4112"],
        },
        new(Clause.PriorAssessment, "必要时由财政组织第三方独立评估")
        {
            Places = [At.Assessments.With("assessments"), At.Assessment.With("assessments")],
        },
        new(Clause.Targets, "谁申请资金，谁设目标：整体、政策和项目的绩效目标全面设置")
        {
            Places = [At.Budget.With("departments", "projects"), At.DepartmentBudget.With("projects")],
            Findings = ["DISC3005", "DISC3006", "DISC3007", "DISC3050", "DISC3051"],
        },
        new(Clause.Targets, "目标依据部门职能、中长期规划和相关标准设定")
        {
            Places = [At.UnitYear.With("tasks", "indicators"), At.Project.With("indicators")],
            Missing = "依据了哪份规划、哪项标准还看不出来：绩效表没有这一栏。",
        },
        new(Clause.Targets, "目标导向清晰、具体量化、合理可行")
        {
            Places = [At.Project.With("indicators"), At.UnitYear.With("indicators")],
            Findings =
            [
                "DISC2002", "DISC2015", "DISC2016", "DISC2214", "DISC4001", "DISC4002", "DISC4003", "DISC4004", "DISC4008", "DISC4009",
                "DISC4010", "DISC4011", "DISC4014", "DISC4021",
            ],
        },
        new(Clause.Targets, "指标包括产出、成本、经济效益、社会效益、生态效益、可持续影响和服务对象满意度")
        {
            Places = [At.Project.With("indicators")],
            Findings = ["DISC2003", "DISC4005", "DISC4012", "DISC4017"],
        },
        new(Clause.Targets, "指标与工作计划和预算资金相匹配，反映资金的预期产出和效果")
        {
            Places = [At.Project.With("indicators", "funds"), At.UnitYear.With("tasks")],
            Findings = ["DISC2004", "DISC2108", "DISC3008", "DISC3014"],
        },
        new(Clause.Targets, "财政部门审核绩效目标")
        {
            Places = [At.Reviews.With("reviews", "rounds", "sentBack")],
            Findings = ["DISC4120", "DISC4121", "DISC4122", "DISC4125", "DISC4127"],
        },
        new(Clause.Targets, "必要时由第三方评审绩效目标")
        {
            Places = [At.Reviews.With("rounds")],
            Missing = "审核过程写明哪个机构审的；第三方评审的报告还没有公开。",
        },
        new(Clause.Targets, "绩效目标与预算同步批复下达")
        {
            Places = [At.Budget.With("projects"), At.DisclosureYear.With("clocks")],
            Findings = ["DISC4124"],
        },
        new(Clause.Targets, "没有按要求设目标，或者目标没有审核通过的，不安排预算")
        {
            Places = [At.Reviews.With("refused")],
            Findings = ["DISC4123", "DISC4126"],
        },
        new(Clause.Monitoring, "谁支出，谁负责：部门和单位自己监控")
        {
            Places = [At.Monitoring.With("monitoring", "gaps")],
            Findings = ["DISC4143"],
        },
        new(Clause.Monitoring, "“双监控”之一：绩效目标实现到什么程度")
        {
            Places = [At.Monitoring.With("monitored"), At.Project],
            Findings = ["DISC4134", "DISC4135", "DISC4136", "DISC4144", "DISC4145"],
        },
        new(Clause.Monitoring, "“双监控”之二：预算执行到什么进度")
        {
            Places = [At.Monitoring.With("monitoring")],
            Findings = ["DISC4132", "DISC4133", "DISC4146"],
        },
        new(Clause.Monitoring, "偏离目标、没有达到预期进度的，分析原因")
        {
            Places = [At.Monitoring.With("deviations")],
            Findings = ["DISC4137"],
        },
        new(Clause.Monitoring, "及时纠正，保证目标如期完成")
        {
            Places = [At.Monitoring.With("deviations")],
            Findings = ["DISC4138"],
        },
        new(Clause.Monitoring, "财政部门跟踪重大政策和项目的绩效")
        {
            Places = [At.Monitoring.With("monitoring", "monitored")],
            Findings = ["DISC4130", "DISC4131"],
        },
        new(Clause.Monitoring, "有严重问题的暂缓执行或停止拨款，督促整改")
        {
            Places = [At.Monitoring.With("measures"), At.Rectifications.With("rectifications")],
            Findings = ["DISC4139", "DISC4140", "DISC4142"],
        },
        new(Clause.Monitoring, "加强预算执行监督，盘活存量资金")
        {
            Places = [At.Monitoring.With("measures")],
            Findings = ["DISC4141"],
        },
    ];
}
