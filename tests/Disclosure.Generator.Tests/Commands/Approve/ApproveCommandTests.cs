using Disclosure.Forms.Tests.Making;

namespace Disclosure.Generator.Tests.Commands.Approve;

public sealed class ApproveCommandTests : IDisposable
{
    private const string Act = "approvals/2025/budget/20250124-101.yaml";
    private readonly ApprovedDistrict _district = new();

    public void Dispose() => _district.Dispose();

    [Fact]
    public async Task A_department_s_approval_is_of_all_that_is_there_of_it_and_of_its_units()
    {
        var run = await _district.ApproveDepartment();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            财政批复 示财预〔2025〕8号（2025-01-24）：101 示例区教育局，2025 年预算公开
              批复 项目支出绩效目标表 101-001 校舍维修
              批复 项目支出绩效目标表 101001-001 图书购置
              批复 部门(单位)整体支出绩效目标表 101
            已写入 approvals/2025/budget/20250124-101.yaml
            登记批复 1 份，批复记录 3 条。

            """,
            run.Out);
        Assert.Contains("校舍维修", _district.Read("approvals/2025/budget/20250124-101.approved.json"), StringComparison.Ordinal);
        Assert.Equal(
            "DISC3001 years/2025/budget/government.yaml:1  没有政府的批复。", Assert.Single((await _district.Check()).Findings));
    }

    [Fact]
    public async Task The_government_s_approval_is_of_its_own_alone()
    {
        var run = await _district.Approve("2025-02-01", "--government", "--document", "示人常〔2025〕3号", "--date", "2025-01-20");

        Assert.StartsWith("人大批准 示人常〔2025〕3号（2025-01-20）：本级政府，2025 年预算公开\n  批复 政府预算绩效目标表\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("units:", _district.Read("approvals/2025/budget/20250120-government.yaml"), StringComparison.Ordinal);
        Assert.Equal(3, (await _district.Check()).Findings.Count);
    }

    [Fact]
    public async Task An_approved_amount_that_is_changed_blocks_and_is_named_with_before_and_after()
    {
        await _district.ApproveDepartment();
        _district.Change(ApprovedDistrict.Target, "11800000.00", "21800000.00");

        var (exit, findings) = await _district.Check();

        Assert.Equal(1, exit);
        Assert.Contains(
            "DISC3035 years/2025/budget/projects/101-001.yaml:10  年度资金“年度资金总额”·全年预算数 "
            + "1,180.00万元 → 2,180.00万元。示财预〔2025〕8号（2025-01-24）批复后改动，未经批复。",
            findings);
    }

    [Fact]
    public async Task Each_changed_field_is_told_and_none_once_the_record_is_as_it_was_approved()
    {
        await _district.ApproveDepartment();
        var approved = _district.Read(ApprovedDistrict.Target);
        _district.Change(ApprovedDistrict.Target, "≥12个", "≥10个");
        _district.Change(ApprovedDistrict.Target, "    weight: 90\n", "");
        _district.Change(ApprovedDistrict.Target, "name: 校舍维修", "name: 校舍维修（二期）  # 注释不算");

        var findings = (await _district.Check()).Findings.Where(finding => finding.StartsWith("DISC3035", StringComparison.Ordinal));
        Assert.Equal(
            [
                "绩效指标“数量”·年度指标值 “≥12个” → “≥10个”", "绩效指标“数量”·分值 “90” → （无）", "项目名称 “校舍维修” → “校舍维修（二期）”",
            ],
            findings.Select(finding => finding.Split("  ")[1].Split('。')[0]));

        _district.Write(ApprovedDistrict.Target, approved);
        Assert.DoesNotContain((await _district.Check()).Findings, finding => finding.StartsWith("DISC3035", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_of_which_the_approved_text_is_lost_still_blocks()
    {
        await _district.ApproveDepartment();
        File.Delete(_district["approvals/2025/budget/20250124-101.approved.json"]);
        _district.Change(ApprovedDistrict.Target, "11800000.00", "21800000.00");

        Assert.Contains(
            (await _district.Check()).Findings,
            finding => finding.StartsWith("DISC3035", StringComparison.Ordinal)
                && finding.Contains("批复时的全文找不到", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_beside_the_act_that_is_not_what_was_approved_is_not_believed()
    {
        await _district.ApproveDepartment();
        _district.Change("approvals/2025/budget/20250124-101.approved.json", "11800000.00", "21800000.00");
        _district.Change(ApprovedDistrict.Target, "11800000.00", "21800000.00");

        Assert.Contains(
            (await _district.Check()).Findings,
            finding => finding.StartsWith("DISC3035", StringComparison.Ordinal)
                && finding.Contains("批复时的全文找不到", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_approved_again_by_another_document_is_approved_and_the_rest_stays_with_the_first()
    {
        await _district.ApproveDepartment();
        _district.Change(ApprovedDistrict.Target, "11800000.00", "21800000.00");

        var run = await _district.Approve("2025-07-01", "--unit", "101", "--document", "示财预〔2025〕30号", "--date", "2025-06-20");

        Assert.Contains("  批复 项目支出绩效目标表 101-001 校舍维修\n  已批复，没有改动 项目支出绩效目标表 101001-001", run.Out, StringComparison.Ordinal);
        Assert.Single(_district.Read("approvals/2025/budget/20250620-101.yaml").Split('\n'), line => line.Contains("path:"));
        Assert.DoesNotContain((await _district.Check()).Findings, finding => finding.StartsWith("DISC3035", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_document_does_not_approve_a_change_of_what_it_approved()
    {
        await _district.ApproveDepartment();
        _district.Change(ApprovedDistrict.Target, "11800000.00", "21800000.00");
        var before = _district.Read(Act);

        var run = await _district.ApproveDepartment();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9075", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _district.Read(Act));
    }

    [Fact]
    public async Task What_came_later_is_added_to_the_act_of_the_same_document()
    {
        await _district.ApproveDepartment();
        _district.Write(
            "years/2025/budget/projects/101-002.yaml",
            _district.Read(ApprovedDistrict.Target).Replace("101-001", "101-002", StringComparison.Ordinal));
        Assert.Contains(
            "DISC3001 years/2025/budget/projects/101-002.yaml:1  示财预〔2025〕8号（2025-01-24）没有批复这条记录。", (await _district.Check()).Findings);

        var run = await _district.ApproveDepartment();

        Assert.Contains("  批复 项目支出绩效目标表 101-002 校舍维修\n", run.Out, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_district["approvals/2025/budget"], "*.yaml"));
        Assert.Equal(4, _district.Read(Act).Split("path:").Length - 1);
        Assert.Single((await _district.Check()).Findings);
    }

    [Fact]
    public async Task Approving_again_what_did_not_change_says_so_and_writes_nothing()
    {
        await _district.ApproveDepartment();

        var run = await _district.Approve("2025-07-01", "--unit", "101", "--document", "示财预〔2025〕30号", "--date", "2025-06-20");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("都已批复，没有改动，没有写入。\n", run.Out, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_district["approvals/2025/budget"], "*.yaml"));
    }

    [Fact]
    public async Task A_unit_with_an_approval_of_its_own_is_not_in_its_department_s()
    {
        await _district.Approve("2025-02-10", "--unit", "101001", "--document", "示教〔2025〕1号", "--date", "2025-02-08");

        var run = await _district.Approve("2025-02-10", "--unit", "101", "--document", "示财预〔2025〕8号", "--date", "2025-01-24");

        Assert.Contains("  不含 101001 示例区第一小学：另有批复\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("101001-001", _district.Read(Act), StringComparison.Ordinal);
        Assert.Contains("kind: 部门批复\n", _district.Read("approvals/2025/budget/20250208-101001.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DISC9070", "没有编码为“999”的部门或单位", "--unit", "999", "--document", "a", "--date", "2025-01-24")]
    [InlineData("DISC9072", "批复日期 2025-02-02 在今天 2025-02-01 之后", "--unit", "101", "--document", "a", "--date", "2025-02-02")]
    [InlineData("DISC9073", "没有批复文号", "--unit", "101", "--document", " ", "--date", "2025-01-24")]
    [InlineData("DISC9073", "用 --kind 写明", "--unit", "101", "101001", "--document", "a", "--date", "2025-01-24")]
    [InlineData("DISC9076", "没有“没有.pdf”", "--unit", "101", "--document", "a", "--date", "2025-01-24", "--attachment", "没有.pdf")]
    [InlineData("DISC9074", "没有.xlsx", "--list", "没有.xlsx")]
    public async Task What_cant_be_an_approval_is_refused_and_nothing_is_written(string code, string message, params string[] args)
    {
        var run = (await _district.Approve("2025-02-01", args)).ShowsNoStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_district["approvals"]));
    }

    [Fact]
    public async Task Where_there_is_nothing_to_approve_that_is_said()
    {
        Directory.Delete(_district["years"], recursive: true);

        var run = await _district.ApproveDepartment();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9071", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scan_lies_beside_the_act_under_the_act_s_name_and_is_published_only_where_that_is_said()
    {
        var scan = _district.Write("../scan-张三.tmp", [.. "%PDF-1.7 x"u8]);
        try
        {
            await _district.Approve(
                "2025-02-01", "--unit", "101", "--document", "示财预〔2025〕8号", "--date", "2025-01-24", "--attachment", scan);
        }
        finally
        {
            File.Delete(scan);
        }

        Assert.Contains("attachment: 20250124-101.pdf\n", _district.Read(Act), StringComparison.Ordinal);
        Assert.DoesNotContain("attachmentPublished", _district.Read(Act), StringComparison.Ordinal);
        Assert.Equal("%PDF-1.7 x", _district.Read("approvals/2025/budget/20250124-101.pdf"));
        Assert.Single((await _district.Check()).Findings);
        File.Delete(_district["approvals/2025/budget/20250124-101.pdf"]);
        Assert.Contains("DISC3036", (await CommandRun.Of("check", "--content", _district.FullName)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_was_published_before_is_kept_with_address_and_reason()
    {
        await _district.Approve(
            "2025-04-01", "--unit", "101", "--document", "示财预〔2025〕8号", "--date", "2025-01-24",
            "--published-elsewhere", "2025-02-10", "--address", "https://www.example.gov.cn/jx", "--reason", "专栏三月才开通");

        Assert.Contains(
            "publishedElsewhere: {date: 2025-02-10, address: \"https://www.example.gov.cn/jx/\", reason: 专栏三月才开通}\n",
            _district.Read(Act), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_has_an_act_in_each_row_and_all_are_registered_or_none()
    {
        using var folder = new ImportFolder();
        var list = new WorkbookMaker().Sheet("清单", sheet => sheet
            .Rows(
            "A1",
            ["2025年预算批复清单"],
            ["编码", "单位", "批复文号", "批复日期", "批复种类"],
            ["101", "教育局", "示财预〔2025〕8号", "2025-01-24", "财政批复"],
            ["101001", "一小", "示教〔2025〕1号", "2025/1/30", ""])).Save(folder, "清单.xlsx");
        var broken = new WorkbookMaker().Sheet("清单", sheet => sheet
            .Rows(
            "A1",
            ["编码", "批复文号", "批复日期"],
            ["101", "示财预〔2025〕8号", "2025-01-24"],
            ["101001", "", "1月30日"])).Save(folder, "错.xlsx");

        var refused = await _district.Approve("2025-02-01", "--list", broken);
        Assert.Contains("错.xlsx!清单!B3：没有批复文号。", refused.Error, StringComparison.Ordinal);
        Assert.Contains("错.xlsx!清单!C3：“1月30日”不是日期", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_district["approvals"]));

        var run = await _district.Approve("2025-02-01", "--list", list);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["20250124-101.yaml", "20250130-101001.yaml"],
            Directory.GetFiles(_district["approvals/2025/budget"], "*.yaml").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Single((await _district.Check()).Findings);
    }

    [Fact]
    public async Task A_list_may_give_year_and_stage_row_by_row_and_the_government_s_approval_as_well()
    {
        using var folder = new ImportFolder();
        var list = new WorkbookMaker().Sheet("清单", sheet => sheet.Rows(
            "A1",
            ["编码", "批复文号", "批复日期", "批复种类", "年度", "阶段"],
            ["101", "示财预〔2025〕8号", "2025-01-24", "", "2025", "预算公开"],
            ["本级政府", "示人常〔2025〕3号", "2025-01-20", "", "2025年度", "预算"])).Save(folder, "清单.xlsx");

        var run = await List(list);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["20250120-government.yaml", "20250124-101.yaml"],
            Directory.GetFiles(_district["approvals/2025/budget"], "*.yaml").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty((await _district.Check()).Findings);
    }

    [Theory]
    [InlineData("没有年度", "", "预算公开")]
    [InlineData("没有阶段", "2025", "")]
    [InlineData("不是年度", "25", "预算公开")]
    [InlineData("不是阶段", "2025", "年中")]
    public async Task A_list_without_a_year_or_stage_anywhere_is_refused(string why, string year, string stage)
    {
        using var folder = new ImportFolder();
        var list = new WorkbookMaker().Sheet("清单", sheet => sheet.Rows(
            "A1",
            ["编码", "批复文号", "批复日期", "年度", "阶段"],
            ["101", "示财预〔2025〕8号", "2025-01-24", year, stage])).Save(folder, "清单.xlsx");

        var run = await List(list);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_district["approvals"]));
    }

    private Task<CommandRun> List(string list) => CommandRun.Of(["approve", "--content", _district.FullName, "--list", list]);
}
