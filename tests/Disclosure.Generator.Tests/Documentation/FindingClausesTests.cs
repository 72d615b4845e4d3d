using Disclosure.Generator.Commands.Approve;
using Disclosure.Content.Editions;
using Disclosure.Content.Findings;
using Disclosure.Content.Store;
using Disclosure.Forms.Findings;
using Disclosure.Generator.Commands;
using Disclosure.Generator.Commands.Survey;
using Disclosure.Model.Checks;
using Disclosure.Model.Policies;
using Disclosure.Publishing.Archives;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Reports;
using Disclosure.Site.Links;

namespace Disclosure.Generator.Tests.Documentation;

/// <summary>
/// Which clause of 瀍财〔2021〕54号, and which article of a law, each finding is founded on. The table was written from the policy's own text,
/// clause by clause, not from the code; a finding that it does not name is founded on neither.
/// </summary>
public sealed class FindingClausesTests
{
    private static readonly Dictionary<Clause, string> ByClause = new()
    {
        // 对实施期超过一年的重大政策和项目实行全周期跟踪问效，及时清退执行到期且绩效不高的政策和项目
        [Clause.Projects] = "2111 2112 4180 4181 4182 4183 4184 4185 4186 4187 4188",

        // 对新增重大政策和项目开展事前绩效评估，重点论证五个方面，形成报告；评估结果作为申请预算的必要条件
        [Clause.PriorAssessment] = "4100 4101 4102 4103 4104 4105 4106 4107 4108 4109 4110 4111 4112",

        // 从运行成本、管理效率、履职效能、社会效应、可持续发展能力和服务对象满意度等方面，衡量部门和单位整体
        [Clause.Units] = "2017",

        // 将各级政府收支预算全面纳入绩效管理
        [Clause.Government] = "2019",

        // 全面设置部门和单位整体绩效目标、政策及项目绩效目标；导向清晰、具体量化、合理可行；包括产出、成本、效益和服务对象满意度等绩效指标，
        // 与工作计划和预算资金相匹配；与预算同步批复下达
        [Clause.Targets] = """
            1116 1211
            2002 2003 2004 2015 2016 2108 2214
            3005 3006 3007 3008 3014 3050 3051
            4001 4002 4003 4004 4005 4008 4009 4010 4011 4012 4014 4017 4021
            4120 4121 4122 4123 4124 4125 4126 4127
            """,

        // 对预算执行情况，政策、项目实施效果以及整体绩效开展绩效自评，全覆盖；部门评价、重点评价、抽查复核；结果科学、真实、准确，
        // 基础资料真实、合法、完整
        [Clause.Evaluation] = """
            1140 1141 1210
            2005 2006 2007 2014
            2102 2103 2104 2105 2106 2107
            2201 2202 2203 2204 2205 2206 2207 2208 2209 2210 2211 2212 2213
            3004 3015 3052 3053 3056
            4006 4007 4013
            5001 5002 5003
            7001 7002 7003 7004 7005 7006 7010 7011 7012 7013 7015
            """,

        // 对绩效目标实现程度和预算执行进度实行“双监控”，分析原因并及时纠正；暂缓执行或停止预算拨款；盘活存量资金
        [Clause.Monitoring] = """
            1148 1149 1213
            4130 4131 4132 4133 4134 4135 4136 4137 4138 4139 4140 4141 4142 4143 4144 4145 4146
            """,

        // 评价结果和整改要求反馈被评价单位，及时组织整改并报送整改结果；评价结果与预算安排、政策调整挂钩
        [Clause.UseOfResults] = """
            4150 4151 4152 4153 4154 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164
            4170 4171 4172 4173 4174 4175 4176 4177 4178 4179
            4210 4211
            5004 7016
            """,

        // 将政府性基金预算、国有资本经营预算、社会保险基金预算全部纳入绩效管理，加强四本预算之间的衔接
        [Clause.OtherBudgets] = "2018",

        // 绩效目标随预算同步审核、同步批复、同步公开；重点评价和自评分别随政府决算和部门决算公开
        [Clause.Disclosure] = "1115 1146 1147 3001 3002 3003 3009 3011 3030 3031 3032 3035 3037 3039 3054 3055 3058 9075",

        // 部门和单位主要负责同志对本部门本单位预算绩效负责，项目责任人对项目预算绩效负责
        [Clause.Responsibility] = "4192 4193",

        // 对自评结果的真实性和准确性进行复核，组织开展再评价；问题线索移送；追责问责
        [Clause.Accountability] = "4198 4199",
    };

    private static readonly Dictionary<LawArticle, string> ByLaw = new()
    {
        [LawArticle.TwentyDays] = "3002 3003",
        [LawArticle.WhoApproves] = "3012 3040 3058",
        [LawArticle.FourBudgets] = "2018",
        [LawArticle.PublishingIsTheRule] = "2013",
        [LawArticle.Secrets] = "3070 3071 3073 3074 3075 9111 9115",
        [LawArticle.TwentyWorkingDays] = "4191 4196 4200",
        [LawArticle.Privacy] = "4193 6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 7008",
    };

    private static readonly FindingDefinition[] All =
    [
        .. ContentFindings.All, .. StoreFindings.All, .. ImportFileFindings.All, .. ImportCellFindings.All, .. CommandFindings.All,
        .. BuildFindings.All, .. LinkFindings.All, .. SurveyCommandFindings.All, .. ApproveFindings.All, .. EditionFindings.All,
        .. ReleaseFindings.All, .. ArchiveFindings.All, .. RecordChecks.All,
    ];

    [Fact]
    public void A_finding_cites_the_clause_that_asks_for_it_and_no_other()
    {
        var cited = All.Where(definition => definition.Clause is not null)
            .ToDictionary(definition => definition.Code, definition => definition.Clause!.Value);

        Assert.Equal(CodesBy(ByClause), Sorted(cited));
        Assert.InRange(cited.Count, 75, int.MaxValue);
    }

    [Fact]
    public void A_finding_cites_the_article_that_asks_for_it_and_no_other()
    {
        var cited = All.Where(definition => definition.Law is not null)
            .ToDictionary(definition => definition.Code, definition => definition.Law!);

        Assert.Equal(CodesBy(ByLaw), Sorted(cited));
        Assert.Equal(LawArticle.All.ToHashSet(), cited.Values.ToHashSet());
    }

    private static IEnumerable<(string Code, T Basis)> CodesBy<T>(Dictionary<T, string> table)
        where T : notnull =>
        from entry in table
        from code in entry.Value.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        orderby code
        select ("DISC" + code, entry.Key);

    private static IEnumerable<(string Code, T Basis)> Sorted<T>(Dictionary<string, T> cited) =>
        cited.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value));
}
