namespace Disclosure.Model.Policies;

/// <summary>The kinds of page that duties name, each address and name said once.</summary>
internal static class DutyPlaces
{
    public static readonly DutyPlace Home = new("", "首页", []);
    public static readonly DutyPlace Units = new("units/", "部门单位", []);
    public static readonly DutyPlace Unit = new("units/{单位编码}/", "各部门和单位的网页", []);
    public static readonly DutyPlace UnitYear = new("units/{单位编码}/{年度}/", "各部门和单位各年度的网页", []);
    public static readonly DutyPlace Projects = new("projects/", "全部项目", []);
    public static readonly DutyPlace DepartmentProjects = new("units/{部门编码}/projects/", "各部门的全部项目", []);
    public static readonly DutyPlace YearProjects = new("lists/{年度}/", "各年度的全部项目", []);
    public static readonly DutyPlace Project = new("projects/{项目编码}/", "各项目的网页", []);
    public static readonly DutyPlace Years = new("years/", "各年度", []);
    public static readonly DutyPlace Budget = new("years/{年度}/budget/", "预算绩效目标", []);
    public static readonly DutyPlace DepartmentBudget = new("years/{年度}/budget/{部门编码}/", "各部门的预算绩效目标", []);
    public static readonly DutyPlace Accounts = new("years/{年度}/accounts/", "决算绩效自评", []);
    public static readonly DutyPlace DepartmentAccounts = new("years/{年度}/accounts/{部门编码}/", "各部门的决算绩效自评", []);
    public static readonly DutyPlace Unmet = new("unmet/", "没做到的", []);
    public static readonly DutyPlace Evaluations = new("evaluations/", "绩效评价", []);
    public static readonly DutyPlace Evaluation = new("evaluations/{年度}-{编码}-{评价类型}/", "各份评价报告", []);
    public static readonly DutyPlace Assessments = new("assessments/{年度}/", "事前绩效评估", []);
    public static readonly DutyPlace Assessment = new("assessments/{年度}/{编码}/", "各份评估报告", []);
    public static readonly DutyPlace Reviews = new("reviews/{年度}/", "绩效目标审核", []);
    public static readonly DutyPlace Monitoring = new("monitoring/{年度}/", "绩效运行监控", []);
    public static readonly DutyPlace Exits = new("exits/", "退出清单", []);
    public static readonly DutyPlace Rectifications = new("rectifications/", "整改台账", []);
    public static readonly DutyPlace Applications = new("applications/{年度}/", "结果应用", []);
    public static readonly DutyPlace Coverage = new("coverage/{年度}/", "自评覆盖和差距", []);
    public static readonly DutyPlace Disclosure = new("disclosure/", "公开时限", []);
    public static readonly DutyPlace DisclosureYear = new("disclosure/{年度}/", "各年度公开时限", []);
    public static readonly DutyPlace Yardstick = new("disclosure/yardstick/", "公开五项检查", []);
    public static readonly DutyPlace Rate = new("rate/", "满意度调查", []);
    public static readonly DutyPlace Receipts = new("receipts/", "核对评价回执", []);
    public static readonly DutyPlace Glossary = new("glossary/", "名词解释", []);
    public static readonly DutyPlace Data = new("data/", "数据下载", []);
    public static readonly DutyPlace Corrections = new("corrections/", "更正和修订", []);
    public static readonly DutyPlace Editions = new("editions/", "版次", []);
    public static readonly DutyPlace Edition = new("editions/{版次}/", "各版次改了什么", []);
}
