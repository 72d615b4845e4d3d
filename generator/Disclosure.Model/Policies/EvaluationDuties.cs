using System.Collections.Immutable;
using At = Disclosure.Model.Policies.DutyPlaces;

namespace Disclosure.Model.Policies;

/// <summary>Part 三, clauses （七）and （八）: evaluation, and what becomes of its results.</summary>
internal static class EvaluationDuties
{
    public static ImmutableArray<PolicyDuty> All { get; } =
    [
        new(Clause.Evaluation, "部门和单位对预算执行情况和政策、项目的实施效果自评")
        {
Places = [At.Accounts.With("projects"), At.Project.With("years", "indicators", "funds"), At.Unmet.With("years")],
            Findings = ["DISC2005", "DISC2006", "DISC2007", "DISC2014", "DISC2104", "DISC3053", "DISC5001", "DISC5002", "DISC5003"],
        },
        new(Clause.Evaluation, "部门和单位对整体绩效自评")
        {
            Places = [At.Accounts.With("units"), At.UnitYear.With("indicators", "totals")],
            Findings = ["DISC3052"],
        },
        new(Clause.Evaluation, "加快实现自评全覆盖")
        {
            Places = [At.Coverage.With("coverage"), At.Accounts.With("missing", "departments")],
            Findings = ["DISC3004"],
        },
        new(Clause.Evaluation, "部门选资金多、社会关注度高的政策和项目重点评价，结果报送财政部门")
        {
            Places = [At.Evaluations.With("evaluations"), At.Evaluation.With("scores")],
            Missing = "部门评价看得到；报送财政部门的日期还没有公开。",
        },
        new(Clause.Evaluation, "财政部门对重大政策和项目定期重点评价")
        {
            Places = [At.Evaluations.With("evaluations")],
            Findings = ["DISC2213", "DISC3056"],
        },
        new(Clause.Evaluation, "逐步开展部门和单位整体绩效评价")
        {
            Places = [At.Evaluations.With("evaluations")],
        },
        new(Clause.Evaluation, "对下级政府财政运行情况实施综合绩效评价")
        {
            Places = [At.Evaluations.With("evaluations")],
        },
        new(Clause.Evaluation, "必要时引入第三方机构参与评价")
        {
            Places = [At.Evaluations.With("evaluations"), At.Evaluation.With("scores", "others")],
        },
        new(Clause.Evaluation, "对自评结果抽查复核，审核科学性、真实性、准确性")
        {
            Places = [At.Coverage.With("differences", "beside-self-evaluations"), At.Project.With("evaluations")],
            Findings =
            [
                "DISC2106", "DISC2107", "DISC2201", "DISC2202", "DISC2203", "DISC2204", "DISC2205", "DISC2206", "DISC2207", "DISC2208",
                "DISC2209", "DISC2210", "DISC2211", "DISC2212", "DISC4006", "DISC4007",
            ],
        },
        new(Clause.Evaluation, "部门和单位对基础资料的真实、合法、完整负责")
        {
            Places = [At.Project.With("funds", "satisfaction"), At.Rate.With("open", "others"), At.Receipts.With("receipts")],
            Findings =
            [
                "DISC2102", "DISC2103", "DISC2105", "DISC3015", "DISC4013", "DISC7001", "DISC7002", "DISC7003", "DISC7004", "DISC7005",
                "DISC7006", "DISC7010", "DISC7011", "DISC7012", "DISC7013", "DISC7015",
            ],
        },
        new(Clause.UseOfResults, "健全评价结果反馈制度：及时把结果和整改要求告诉被评价的部门和单位")
        {
            Places = [At.Evaluation.With("findings"), At.Rectifications.With("rectifications")],
            Findings = ["DISC4157", "DISC4163", "DISC5004"],
        },
        new(Clause.UseOfResults, "健全绩效问题整改责任制")
        {
            Places = [At.Rectifications.With("rectifications", "unregistered")],
            Findings = ["DISC4150", "DISC4151", "DISC4152", "DISC4153", "DISC4155", "DISC4156"],
        },
        new(Clause.UseOfResults, "被评价的部门和单位及时整改，报送整改结果")
        {
            Places = [At.Rectifications.With("rectifications", "years", "second-ratings"), At.Rate.With("others")],
            Findings =
            [
                "DISC4154", "DISC4158", "DISC4159", "DISC4160", "DISC4161", "DISC4162", "DISC4164", "DISC7016",
            ],
        },
        new(Clause.UseOfResults, "评价结果与预算安排挂钩")
        {
            Places = [At.Applications.With("applications", "decisions", "undecided", "unmade")],
            Findings =
            [
                "DISC4170", "DISC4171", "DISC4172", "DISC4173", "DISC4174", "DISC4175", "DISC4176", "DISC4177", "DISC4178", "DISC4179",
                "DISC4210", "DISC4211",
            ],
        },
        new(Clause.UseOfResults, "评价结果与政策调整挂钩")
        {
            Places = [At.Applications.With("applications"), At.Exits.With("exits")],
        },
        new(Clause.UseOfResults, "部门和单位的评价结果与部门预算安排挂钩")
        {
            Places = [At.Applications.With("applications"), At.UnitYear],
        },
        new(Clause.UseOfResults, "下级政府的综合绩效与转移支付分配挂钩")
        {
            Places = [At.Applications.With("applications")],
        },
    ];
}
