using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Checks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Publication.Derivations;

/// <summary>
/// A department of four projects, one of them withheld, as in the demonstration: its amount is what its department's sentence says less the
/// other three, and a row of its main tasks less one.
/// </summary>
internal sealed record SecretDepartment
{
    public const string UnitPlace = "years/2025/budget/units/119";

    public static readonly FiscalYear Year = new(2025);
    public static readonly UnitCode Department = UnitCode.Parse("119");

    private static readonly Withholding Secret = new("《政府信息公开条例》第十四条", "涉及公共安全");

    public IReadOnlyList<string> Hides { get; init; } = [];

    public IReadOnlyList<AlsoHidden> Further { get; init; } = [];

    public WithholdingExtent Extent { get; init; }

    public Func<UnitTarget, UnitTarget> Unit { get; init; } = unit => unit;

    public IReadOnlyList<IDisclosureRecord> Beside { get; init; } = [];

    public static ProjectTarget Armour { get; } = Project("119-002", "反恐防爆装备购置", 276);

    private Withholding Kept => Secret with
    {
        Extent = Extent,
        AlsoHides = [.. Hides.Select(name => new AlsoHidden(UnitPlace, name)), .. Further],
    };

    public RecordSet Records => new(
        TestRecords.Portal,
        [
            .. Beside,
            TestRecords.Department with { Code = Department, Name = "示例区公安分局" },
            Armour with { Withheld = Kept },
            Project("119-001", "视频监控建设与运维", 658),
            Project("119-003", "道路交通安全设施", 398),
            Project("119-005", "见义勇为奖励慰问", 42),
            Unit(Whole),
        ]);

    public IEnumerable<Finding> Findings =>
        RecordChecks.Check(Records).Where(finding => finding.Code.StartsWith("DISC307", StringComparison.Ordinal));

    public static ProjectTarget Project(string code, string name, decimal amount) => TestRecords.Target with
    {
        Code = ProjectCode.Parse(code),
        Name = name,
        Department = Department,
        Unit = Department,
        Funds = Funds(amount),
        Goal = new Goal("完成年度任务。"),
    };

    public static ProjectSelfEvaluation Result(string code, string name, decimal initial, decimal executed) =>
        TestRecords.SelfEvaluation with
        {
            Code = ProjectCode.Parse(code),
            Name = name,
            Department = Department,
            Unit = Department,
            Funds = new Funds(
        [
            new FundLine { Kind = FundKind.Total, Initial = Wan(initial), Budget = Wan(initial), Executed = Wan(executed) },
        ]),
            Goal = new Goal("完成年度任务。", "已完成。"),
        };

    public static Money Wan(decimal amount) => Money.From(amount, MoneyUnit.TenThousandYuan);

    private static UnitTarget Whole => TestRecords.UnitTarget with
    {
        Unit = Department,
        Funds = Funds(4846),
        MainTasks =
        [
            Task("治安防控和交通", "视频监控、道路交通设施和禁毒", 1056),
            Task("反恐防范和见义勇为", "反恐防爆装备、见义勇为奖励", 318),
            Task("保障机构正常运转", "在职人员经费和日常公用经费", 3472),
        ],
        TargetSetting = new TargetSetting("编报绩效目标的项目4个，涉及项目预算资金1,374.00万元。", 1, 4, Wan(1374)),
        Goal = new Goal("维护社会治安和道路交通安全。"),
    };

    private static Funds Funds(decimal amount) => new(
    [
        new FundLine { Kind = FundKind.Total, Budget = Wan(amount) }, new FundLine { Kind = FundKind.Fiscal, Budget = Wan(amount) },
    ]);

    private static MainTask Task(string name, string content, decimal amount) => new(name, content, Wan(amount), Wan(amount), Money.Zero);
}
