namespace Disclosure.Generator.Tests.Commands.Publish;

/// <summary>Records of the process as files of a content folder, of the projects of <see cref="ReleasedDistrict"/>.</summary>
internal static class ProcessRecords
{
    public const string MonitoringPath = "years/2025/process/monitoring/101-001-2025-07-31.yaml";
    public const string RectificationPath = "years/2025/process/rectifications/101-001-1.yaml";
    public const string ApplicationPath = "years/2025/process/applications/101-001.yaml";
    public const string OtherUnitsPath = "years/2025/process/exits/101001-001.yaml";
    public const string AccountabilityPath = "years/2025/process/accountability.yaml";

    public const string Monitoring = """
        form: monitoring
        project: "101-001"
        unit: "101"
        year: 2025
        responsibleRole: 项目管理岗
        date: 2025-07-31
        spending: {budget: 11800000.00, executed: 5900000.00, forecast: 11800000.00}
        indicators:
          - {level1: 产出指标, level2: 数量指标, level3: 数量, target: ≥12个, progress: 6个, forecast: 12个}

        """;

    public const string Rectification = """
        form: rectification
        project: "101-001"
        unit: "101"
        year: 2025
        responsibleRole: 项目管理岗
        number: 1
        origin: 绩效监控
        problem: 竣工资料归档不及时
        requirement: 补齐归档
        told: 2025-08-05
        deadline: 2025-09-30
        actions:
          - {date: 2025-08-20, text: 补齐三个项目的竣工资料}

        """;

    public const string Exit = """
        form: exit
        project: "101001-001"
        unit: "101001"
        year: 2025
        kind: 执行到期
        date: 2025-08-01
        office: 示例区财政局
        reason: 采购完成

        """;

    private const string Target = "years/2025/budget/projects/101-001.yaml";

    /// <summary>
    /// Publishes the site's settings and the budget of 101 with two projects of its own: 101-001, withheld where words say so, and 101-002.
    /// </summary>
    public static async Task PublishBudget(this ReleasedDistrict district, string? withheld = null)
    {
        var target = district.Content.Read(Target);
        district.Content.Write(
            "years/2025/budget/projects/101-002.yaml",
            target.Replace("101-001", "101-002").Replace("校舍维修", "食堂改造").Replace("11800000", "2000000"));
        if (withheld is not null)
            district.Content.Write(Target, target.TrimEnd('\n') + "\n" + withheld);
        await district.Approve("101", "示财预〔2025〕8号");
        await district.Acknowledge("2025-02-01", "表为空表");
        await district.Release("2025-02-01", "--site");
        await district.Release("2025-02-10", "--year", "2025", "--stage", "budget", "--unit", "101");
    }

    /// <summary>The year's register with so many referrals.</summary>
    public static string Accountability(int referred) => $$"""
        form: accountability
        year: 2025
        date: 2025-08-05
        office: 示例区财政局
        counts:
          - {matter: 再评价, number: 17}
          - {matter: 问题线索移送, number: {{referred}}}

        """;
}
