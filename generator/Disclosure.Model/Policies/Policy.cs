using System.Collections.Immutable;

namespace Disclosure.Model.Policies;

/// <summary>
/// The policy the portal exists for: its nineteen clauses, what each is about in short words of our own, and how one is cited. Findings,
/// pages and documents cite clauses; tests hold every citation to this table.
/// </summary>
public static class Policy
{
    /// <summary>The document's number.</summary>
    public const string Document = "瀍财〔2021〕54号";

    private static readonly ImmutableArray<(PolicyPart Part, string Subject)> Entries =
    [
        (PolicyPart.Levels, "政策和项目绩效"),
        (PolicyPart.Levels, "部门和单位整体绩效"),
        (PolicyPart.Levels, "政府预算绩效"),
        (PolicyPart.Course, "事前绩效评估"),
        (PolicyPart.Course, "绩效目标"),
        (PolicyPart.Course, "绩效运行监控"),
        (PolicyPart.Course, "绩效自评和评价"),
        (PolicyPart.Course, "评价结果反馈、整改和应用"),
        (PolicyPart.Budgets, "一般公共预算绩效"),
        (PolicyPart.Budgets, "其他三本预算绩效"),
        (PolicyPart.Mechanisms, "绩效信息公开"),
        (PolicyPart.Mechanisms, "第三方机构和专家"),
        (PolicyPart.Mechanisms, "信息化和评价方法"),
        (PolicyPart.Mechanisms, "多方联动"),
        (PolicyPart.Responsibility, "绩效责任"),
        (PolicyPart.Responsibility, "制度和流程"),
        (PolicyPart.Responsibility, "指标和标准体系"),
        (PolicyPart.Responsibility, "绩效管理工作考核"),
        (PolicyPart.Responsibility, "监督和问责"),
    ];

    private static readonly ImmutableArray<string> Numerals =
    [
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
        "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九",
    ];

    /// <summary>The clauses in their order.</summary>
    public static ImmutableArray<Clause> Clauses { get; } = [.. Enum.GetValues<Clause>()];

    /// <summary>The clause's number as it is written, without brackets: <c>十一</c>.</summary>
    public static string Numeral(this Clause clause) => Numerals[(int)clause - 1];

    /// <summary>The part it stands in.</summary>
    public static PolicyPart Part(this Clause clause) => Entries[(int)clause - 1].Part;

    /// <summary>What it is about, in short words of our own.</summary>
    public static string Subject(this Clause clause) => Entries[(int)clause - 1].Subject;

    /// <summary>The part's number as it is written: <c>五</c>.</summary>
    public static string Numeral(this PolicyPart part) => Numerals[(int)part - 1];

    /// <summary>What the part is about, in short words of our own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public static string Subject(this PolicyPart part) => part switch
    {
        PolicyPart.Levels => "管到每一级：项目、部门、政府",
        PolicyPart.Course => "管到全过程：从决策到结果应用",
        PolicyPart.Budgets => "管到四本预算",
        PolicyPart.Mechanisms => "健全机制，公众参与",
        PolicyPart.Responsibility => "压实责任",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No part of the policy with clauses."),
    };

    /// <summary>The clause as a text cites it: <c>第（十一）条</c>.</summary>
    public static string Cited(this Clause clause) => $"第（{clause.Numeral()}）条";

    /// <summary>The clause with its document: <c>瀍财〔2021〕54号第（十一）条</c>.</summary>
    public static string CitedInFull(this Clause clause) => Document + clause.Cited();
}
