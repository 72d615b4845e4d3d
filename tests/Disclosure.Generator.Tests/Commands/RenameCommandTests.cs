using Disclosure.Content.Folder;
using Disclosure.Generator.Tests.Commands.Approve;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;

namespace Disclosure.Generator.Tests.Commands;

public sealed class RenameCommandTests : IDisposable
{
    private const string Moved = "years/2025/budget/projects/101-009.yaml";
    private readonly ApprovedDistrict _district = new();

    public void Dispose() => _district.Dispose();

    [Fact]
    public async Task A_project_is_renamed_with_its_comments_and_stays_approved()
    {
        _district.Change(ApprovedDistrict.Target, "name: 校舍维修", "name: 校舍维修  # 与规划局核对过");
        await _district.ApproveDepartment();

        var run = (await Rename("101-001", "101-009")).ShowsNoStackTrace();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"已改名 {ApprovedDistrict.Target} → {Moved}", run.Out, StringComparison.Ordinal);
        Assert.False(_district.Has(ApprovedDistrict.Target));
        Assert.Contains("code: \"101-009\"", _district.Read(Moved), StringComparison.Ordinal);
        Assert.Contains("# 与规划局核对过", _district.Read(Moved), StringComparison.Ordinal);
        Assert.Contains(
            "years/2025/budget/projects/101-009", _district.Read("approvals/2025/budget/20250124-101.yaml"), StringComparison.Ordinal);
        Assert.Contains("101-009", _district.Read("approvals/2025/budget/20250124-101.approved.json"), StringComparison.Ordinal);
        Assert.Equal(["DISC3001 years/2025/budget/government.yaml:1  没有政府的批复。"], (await _district.Check()).Findings);
    }

    [Fact]
    public async Task What_was_changed_after_its_approval_is_not_approved_by_a_new_code()
    {
        await _district.ApproveDepartment();
        _district.Change(ApprovedDistrict.Target, "11800000.00", "21800000.00");

        await Rename("101-001", "101-009");

        Assert.Contains(
            (await _district.Check()).Findings,
            finding => finding.StartsWith($"DISC3035 {Moved}", StringComparison.Ordinal)
                && finding.Contains("1,180.00万元 → 2,180.00万元", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_unit_is_renamed_in_the_register_in_its_projects_and_in_approvals()
    {
        await _district.ApproveDepartment();

        var run = await Rename("101001", "101888");

        Assert.Equal(0, run.ExitCode);
        var records = Records();
        Assert.Equal("示例区第一小学", records.FindUnit(UnitCode.Parse("101888"))!.Name);
        Assert.Null(records.FindUnit(UnitCode.Parse("101001")));
        Assert.Equal("101888", records.ProjectTargets.Single(target => target.Code.Value == "101001-001").Unit.Value);
        Assert.Equal(["DISC3001 years/2025/budget/government.yaml:1  没有政府的批复。"], (await _district.Check()).Findings);
    }

    [Fact]
    public async Task A_department_is_renamed_with_what_is_below_it()
    {
        await _district.ApproveDepartment();

        await Rename("101", "501");

        var records = Records();
        Assert.Equal("501", records.FindUnit(UnitCode.Parse("101001"))!.Parent!.Value.Value);
        Assert.All(records.ProjectTargets, target => Assert.Equal("501", target.Department.Value));
        Assert.Equal("501", Assert.Single(records.UnitTargets).Unit.Value);
        Assert.Equal(["501"], Assert.Single(records.Approvals).Units.Select(unit => unit.Value));
        Assert.Equal(["DISC3001 years/2025/budget/government.yaml:1  没有政府的批复。"], (await _district.Check()).Findings);
    }

    [Fact]
    public async Task A_provisional_unit_becomes_one_with_the_registered_one_and_leaves_nothing_behind()
    {
        _district.Write("units/tmp-1a2b3c4d.yaml", "form: unit\ncode: tmp-1a2b3c4d\nname: 第一小学\nkind: 单位\nparent: \"101\"\n");
        _district.Write(
            "years/2026/budget/projects/p1.yaml",
            _district.Read(ApprovedDistrict.Target).Replace("code: \"101-001\"", "code: p1", StringComparison.Ordinal)
                .Replace("year: 2025", "year: 2026", StringComparison.Ordinal)
                .Replace("unit: \"101\"", "unit: tmp-1a2b3c4d", StringComparison.Ordinal));

        var run = await Rename("tmp-1a2b3c4d", "101001");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("并入 101001", run.Out, StringComparison.Ordinal);
        var records = Records();
        Assert.Equal("第一小学", Assert.Single(records.FindUnit(UnitCode.Parse("101001"))!.Aliases));
        Assert.Equal(("101", "101001"), records.ProjectTargets.Where(target => target.Code.Value == "p1")
            .Select(target => (target.Department.Value, target.Unit.Value)).Single());
        Assert.False(_district.Has("units/tmp-1a2b3c4d.yaml"));
        Assert.DoesNotContain(Directory.EnumerateFiles(_district.FullName, "*.yaml", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains("tmp-1a2b3c4d", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_provisional_department_becomes_a_unit_below_a_registered_department()
    {
        _district.Write("units/tmp-1a2b3c4d.yaml", "form: unit\ncode: tmp-1a2b3c4d\nname: 一小\nkind: 部门\n");
        _district.Write(
            "years/2026/budget/projects/p1.yaml",
            _district.Read(ApprovedDistrict.Target).Replace("code: \"101-001\"", "code: p1", StringComparison.Ordinal)
                .Replace("year: 2025", "year: 2026", StringComparison.Ordinal)
                .Replace("\"101\"", "tmp-1a2b3c4d", StringComparison.Ordinal));

        await Rename("tmp-1a2b3c4d", "101001");

        var target = Records().ProjectTargets.Single(target => target.Code.Value == "p1");
        Assert.Equal(("101", "101001"), (target.Department.Value, target.Unit.Value));
    }

    [Fact]
    public async Task A_provisional_project_becomes_one_with_its_real_code_over_the_years()
    {
        _district.Write(
            "years/2026/budget/projects/tmp-00112233.yaml",
            _district.Read(ApprovedDistrict.Target).Replace("\"101-001\"", "tmp-00112233", StringComparison.Ordinal)
                .Replace("year: 2025", "year: 2026", StringComparison.Ordinal));

        Assert.Equal(0, (await Rename("tmp-00112233", "101-001")).ExitCode);

        Assert.Equal(
            [2025, 2026], Records().ProjectTargets.Where(target => target.Code.Value == "101-001").Select(target => target.Year.Number));
    }

    [Fact]
    public async Task Two_records_of_a_year_that_differ_block_and_nothing_is_written()
    {
        _district.Write(
            "years/2025/budget/projects/tmp-00112233.yaml",
            _district.Read(ApprovedDistrict.Target).Replace("\"101-001\"", "tmp-00112233", StringComparison.Ordinal)
                .Replace("≥12个", "≥13个", StringComparison.Ordinal));
        var before = Directory.GetFiles(_district.FullName, "*", SearchOption.AllDirectories);

        var run = await Rename("tmp-00112233", "101-001");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9133", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(_district.FullName, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Duties_that_ended_and_hidden_fields_follow()
    {
        _district.Write(
            "portal.yaml",
            "form: portal\ntitle: 示例区\nregion: 示例区\npublisher: 示例区财政局\nduties:\n  ended:\n"
            + "    - {code: \"101-001\", from: 2026, reason: 提前结束}   # 已告知\n");
        _district.Write(
            "years/2025/budget/projects/101001-001.yaml",
            _district.Read("years/2025/budget/projects/101001-001.yaml")
            + "withheld: {basis: 《政府信息公开条例》第十四条, reason: 涉及国家秘密, "
            + "alsoHides: [{record: years/2025/budget/projects/101-001, field: goal.expected}]}\n");

        await Rename("101-001", "101-009");

        Assert.Contains("{code: \"101-009\", from: 2026, reason: 提前结束}   # 已告知", _district.Read("portal.yaml"), StringComparison.Ordinal);
        Assert.Contains(
            "record: years/2025/budget/projects/101-009,",
            _district.Read("years/2025/budget/projects/101001-001.yaml"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DISC9131", "999", "101-009")]
    [InlineData("DISC9132", "101-001", "101-001")]
    [InlineData("DISC9132", "101-001", "a/b")]
    [InlineData("DISC9132", "101-001", "101")]
    [InlineData("DISC9132", "101", "101-001")]
    public async Task What_can_t_be_renamed_is_said(string code, string old, string now)
    {
        var run = (await Rename(old, now)).ShowsNoStackTrace();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_tells_and_writes_nothing()
    {
        var run = await Rename("101-001", "101-009", "--dry-run");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"将改名 {ApprovedDistrict.Target} → {Moved}", run.Out, StringComparison.Ordinal);
        Assert.True(_district.Has(ApprovedDistrict.Target));
    }

    private Task<CommandRun> Rename(string old, string now, params string[] more) =>
        CommandRun.Of(["rename", old, now, "--content", _district.FullName, .. more]);

    private RecordSet Records() => ContentReader.Read(_district.FullName).Records;
}
