using System.Text;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Checks;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Tests.Reading.Kinds;

/// <summary>Tables that are none of the forms: named as what they are, and no record is made of them.</summary>
public sealed class OtherTableTests : ReadingTest
{
    private static readonly string[] LedgerHeads = ["序号", "项目名称", "存在问题", "整改措施", "责任单位", "整改期限", "整改完成情况"];

    public static TheoryData<string, string[][]> Tables() => new()
    {
        { "DISC1151", [["绩效评价发现问题整改台账"], ["（2023年度）"], LedgerHeads, ["1", "公园管护", "执行率偏低", "加快支付", "园林中心", "2024年6月底前", "已完成"]] },
        { "DISC1151", [["2023年度预算绩效管理问题清单"], ["序号", "单位名称", "发现问题", "整改建议", "责任人", "完成时限"], ["1", "示例局", "指标不细", "细化", "张三", "6月"]] },
        { "DISC1151", [LedgerHeads, ["1", "公园管护", "执行率偏低", "加快支付", "园林中心", "6月", "已完成"], ["2", "校舍", "不全", "补齐", "教育局", "7月", "整改中"]] },
        { "DISC1151", [["关于2023年财政重点评价整改情况表"], ["项目名称", "反馈问题", "整改措施", "整改结果"], ["公园管护", "执行率偏低", "加快支付", "已完成"]] },
        { "DISC1151", [["审计发现问题整改落实情况统计表"], ["（截至2024年6月）"], ["问题", "整改情况", "整改单位", "是否完成整改"], ["资金滞留", "已拨付", "示例局", "是"]] },
        { "DISC1151", [["部门整体支出绩效评价整改任务清单"], ["序号", "问题", "整改目标", "牵头单位", "完成时间"], ["1", "目标不清", "细化目标", "示例局", "年底"]] },
        { "DISC1152", [["事前绩效评估评分表"], ["审核内容", "审核要点", "审核意见", "得分"], ["相关性", "目的明确", "优□良□", "5"]] },
        { "DISC1152", [["2024年新增项目事前绩效评估表"], ["项目名称", "智慧停车"], ["评估内容", "评估要点", "分值", "得分"], ["立项必要性", "政策依据", "20", "18"]] },
        {
            "DISC1152",
            [
                ["重大政策和项目事前绩效评估指标评分表"], ["项目名称", "智慧停车"], ["一级指标", "二级指标", "三级指标", "分值", "得分"],
                ["立项必要性", "相关性", "政策相关", "10", "9"],
            ]
        },
        { "DISC1152", [["评估维度", "评估指标", "评估标准", "得分"], ["必要性", "政策依据", "有文件", "5"]] },
        { "DISC1152", [["智慧停车项目事前评审意见表"], ["序号", "评审内容", "评审意见"], ["1", "立项依据", "充分"]] },
        { "DISC1152", [["预算绩效评估结论表"], ["评估项目", "评估结论"], ["智慧停车", "予以支持"]] },
        { "DISC1153", [["部门整体支出绩效目标审核表"], ["审核内容", "审核要点", "审核意见"], ["完整性", "内容完整", "通过"]] },
        { "DISC1153", [["项目支出绩效目标评审打分表"], ["审查内容", "审查要点", "得分"], ["完整性", "内容完整", "9"]] },
        { "DISC1154", [["2023年度工作人员绩效考核评分表"], ["考核内容", "分值", "得分"], ["德", "20", "18"]] },
        { "DISC1154", [["乡镇年度目标责任考核表"], ["一级指标", "二级指标", "三级指标", "分值", "得分"], ["经济", "财政", "收入增幅", "10", "9"]] },
        { "DISC1154", [["考核项目", "考核要点", "考核等次"], ["学习", "出勤", "优秀"]] },
        { "DISC1154", [["绩效考核办法"], ["考核对象", "考核内容", "分值"], ["各股室", "工作完成", "50"]] },
        { "DISC1155", [["评价专家名单"], ["序号", "姓名", "职称", "工作单位"], ["1", "张三", "高级会计师", "示例大学"]] },
        { "DISC1155", [["2023年受助学生花名册"], ["序号", "学生姓名", "班级", "资助金额"], ["1", "李四", "三年级2班", "500"]] },
        { "DISC1155", [["姓名", "职务", "单位", "签字"], ["王五", "科长", "示例局", ""]] },
        { "DISC1155", [["绩效评价会议签到表"], ["姓名", "单位", "电话"], ["王五", "示例局", "13900001234"]] },
        { "DISC1155", [["单位", "联系人", "联系电话"], ["示例局", "张三", "0311-5550123"], ["教育局", "王五", "13900001234"]] },
        { "DISC1155", [["序号", "单位名称", "填报人", "手机号码", "邮箱"], ["1", "示例局", "张三", "13900001234", "a@example.cn"]] },
        { "DISC1155", [["部门", "分管领导", "经办人", "办公电话"], ["示例局", "张三", "王五", "5550123"], ["教育局", "赵六", "钱七", "5550124"]] },
        { "DISC1155", [["2025年绩效管理工作通讯录"], ["单位", "联系人", "联系电话"], ["示例局", "张三", "5550123"]] },
        { "DISC1165", [["乡镇", "补助资金（万元）", "改造户数", "验收合格率"], ["城关镇", "30", "120", "100%"], ["东关乡", "20", "80", "100%"]] },
        {
            "DISC1165",
            [
                ["2025年农村厕所改造资金绩效目标分解表"], ["序号", "县区", "资金", "数量指标", "质量指标"], ["", "合计", "50", "200", "100%"],
                ["1", "东城区", "30", "120", "100%"], ["2", "西城区", "20", "80", "100%"],
            ]
        },
        { "DISC1156", [["2022年度项目支出绩效自评表清单"], ["序号", "项目名称", "备注"], ["1", "公园管护自评表", ""], ["2", "校舍维修自评表", ""]] },
        {
            "DISC1156",
            [["项目支出绩效自评情况汇总表"], ["序号", "项目名称", "预算数", "执行数", "自评得分", "自评等级"], ["1", "公园管护", "10", "9", "95", "优"]]
        },
        { "DISC1156", [["附件目录"], ["序号", "名称"], ["1", "项目支出绩效目标表"], ["2", "整体支出绩效目标表"]] },
        {
            "DISC1156",
            [
                ["序号", "责任部门", "项目名称", "预算数", "执行数", "预算执行率"], ["合计", "", "", "17,758.87", "14,520.34", "81.76%"],
                ["1", "学工处", "资助专项", "1,537.45", "1528.47", "99.42%"],
            ]
        },
        { "DISC1156", [["项目名称", "主管部门", "预算数", "执行数"], ["公园管护", "示例局", "10", "9"], ["校舍维修", "教育局", "20", "19"]] },
        { "DISC1156", [["2024年预算绩效目标公开一览表"], ["部门", "项目名称", "绩效目标"], ["示例局", "公园管护", "管护12个公园"]] },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_that_is_none_of_the_forms_is_named_and_makes_no_record(string code, string[][] rows)
    {
        foreach (var result in InEveryKind(rows))
        {
            Assert.Empty(result.Records);
            Assert.Empty(result.NewUnits);
            Assert.Contains(result.Findings, finding => finding.Code == code);
            Assert.Contains(result.Findings, finding => finding.Definition == ImportFileFindings.FormNotFound);
            Assert.DoesNotContain(result.Findings, finding => finding.Message.Contains("张三", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Beside_a_form_it_blocks_nothing(string code, string[][] rows)
    {
        var result = Import(new WorkbookMaker().Sheet("自评表", Form("公园管护")).Sheet("附", sheet => Lay(sheet, rows)));

        Assert.Equal(FormKind.ProjectSelfEvaluation, Assert.Single(result.Records).Draft.Kind);
        Assert.Equal(ImportOutcome.New, result.Records[0].Outcome);
        Assert.Contains(result.Findings, finding => finding.Code == code);
    }

    [Fact]
    public void Below_a_form_in_one_sheet_a_ledger_is_a_table_of_its_own()
    {
        var result = Import(sheet =>
        {
            Form("公园管护")(sheet);
            sheet.Rows("A9", ["绩效评价发现问题整改台账"], LedgerHeads, ["1", "公园管护", "执行率偏低", "加快支付", "园林中心", "6月", "已完成"]);
        });

        Assert.Equal(2, Assert.Single(result.Records).Draft.Indicators.Length);
        Assert.Equal(["A9:G11"], Places(result, ImportFileFindings.RectificationLedger));
    }

    [Fact]
    public void A_page_of_a_list_and_forms_gives_the_forms()
    {
        var result = Page(
            "<h1>2022年度项目支出绩效自评表</h1><p>示例局本级项目绩效自评表清单</p>"
            + Html(["序号", "项目名称", "备注"], ["1", "公园管护自评表", ""], ["2", "校舍维修自评表", ""])
            + "<p>项目支出绩效自评表</p><p>（2022年度）</p>" + Html([.. SmallForm.Head, .. SmallForm.Indicators]));

        Assert.Equal("公园管护", Assert.Single(result.Records).Draft.Project?.Name);
        Assert.False(result.IsBlocked);
        Assert.Contains(result.Findings, finding => finding.Definition == ImportFileFindings.ListOfTables);
    }

    [Fact]
    public void The_problems_of_an_evaluation_are_no_ledger() => Assert.Equal(
        FormKind.Evaluation,
        Draft(sheet => sheet.Rows(
            "A1", ["2024年度财政重点评价评分表"], ["项目名称", "雨污分流"], ["主管部门", "示例局"],
            ["一级指标", "二级指标", "三级指标", "分值", "得分"], ["决策", "立项", "依据", "100", "90"],
            ["存在问题", "整改建议", "责任单位", "整改期限"], ["准备不足", "建立储备库", "示例所", "2025-12-31"]).Merge("A1:E1")).Kind);

    [Theory]
    [InlineData("城市违建整改项目支出绩效自评表", FormKind.ProjectSelfEvaluation)]
    [InlineData("教师考核奖励经费项目支出绩效自评表", FormKind.ProjectSelfEvaluation)]
    [InlineData("事前绩效评估经费项目支出绩效目标申报表", FormKind.ProjectTarget)]
    [InlineData("重点目录编制项目绩效目标表", FormKind.ProjectTarget)]
    [InlineData("项目支出绩效目标情况一览表", FormKind.ProjectTarget)]
    [InlineData("财政支出绩效考评评分表", FormKind.Evaluation)]
    public void A_form_of_a_project_with_such_words_in_its_name_is_that_form(string title, FormKind kind) => Assert.Equal(
        kind,
        Draft(sheet => sheet.Rows(
            "A1", [title], ["（2024年度）"], ["项目名称", "公园管护"], ["主管部门", "示例局"],
            kind == FormKind.ProjectTarget
                ? ["一级指标", "二级指标", "三级指标", "指标值"]
                : ["一级指标", "二级指标", "三级指标", kind == FormKind.Evaluation ? "评分标准" : "指标值", "分值", "得分"],
            ["产出指标", "数量指标", "公园", "12个", "100", "90"]).Merge("A1:F1", "A2:F2")).Kind);

    [Fact]
    public void A_blank_application_form_of_boxes_and_dots_is_blank()
    {
        var result = Import(Application);

        Assert.Empty(result.Records);
        Assert.Equal([ImportFileFindings.FormBlank], result.Findings.Select(finding => finding.Definition));
        Assert.Contains("绩效目标评审申报表", result.Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XXX项目", "XX局")]
    [InlineData("×××", "____")]
    [InlineData("……", "□")]
    [InlineData("（项目名称）", "")]
    public void Signs_that_stand_for_a_name_are_none(string name, string department) => Assert.Equal(
        [ImportFileFindings.FormBlank],
        Import(sheet => sheet.Rows(
            "A1", ["项目支出绩效目标申报表"], ["（2024年度）"], ["项目名称", name, "主管部门", department], ["项目资金（万元）", "年度资金总额", ""],
            ["年度目标", "目标1："], ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "指标1：", ""]).Merge("A1:D1", "A2:D2"))
            .Findings.Select(finding => finding.Definition).Where(definition => definition.Severity == Severity.Error));

    [Fact]
    public void What_is_like_no_form_makes_no_record()
    {
        var result = Import(sheet => sheet.Rows(
            "A1", ["单位", "示例局"], ["项目名称", "公园管护"], ["说明", "本表由各单位自行填写"]));

        Assert.Empty(result.Records);
        Assert.True(result.IsBlocked);
    }

    [Fact]
    public void A_form_without_name_and_indicators_makes_no_record()
    {
        var result = Import(sheet => sheet.Rows(
            "A1", ["项目支出绩效目标表"], ["（2024年度）"], ["主管部门", "示例局"], ["年度资金总额", "100万元"], ["年度目标", "做好工作"],
            ["一级指标", "二级指标", "三级指标", "指标值"]).Merge("A1:D1", "A2:D2"));

        Assert.Empty(result.Records);
        Assert.Contains(result.Findings, finding => finding.Definition == ImportFileFindings.NothingToTell);
    }

    [Fact]
    public void What_is_not_surely_the_same_kind_of_form_replaces_nothing()
    {
        using var folder = new ImportFolder();
        string[] head = ["项目名称", "公园管护", "主管部门", "示例局", "年度", "2024"];
        string[][] rows = [["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "公园", "12个"]];
        var target = new WorkbookMaker().Sheet(
            "绩效目标表", sheet => sheet.Rows("A1", [["项目支出绩效目标表"], head, .. rows]).Merge("A1:F1")).Save(folder);
        var there = ImportFolder.Import(target).Records[0].Record!;
        rows[1][3] = "15个";
        var file = new WorkbookMaker().Sheet("Sheet1", sheet => sheet.Rows("A1", [head, .. rows])).Save(folder, "新.xlsx");

        var result = FileImporter.Import([file], new RecordSet(ImportFolder.NoRecords.Portal, [there]), new ImportOptions(Replace: true));

        Assert.Equal(ImportOutcome.Blocked, Assert.Single(result.Records).Outcome);
        Assert.Contains(result.Findings, finding => finding.Definition == ImportFileFindings.ReplacesUncertain);
    }

    [Fact]
    public void A_blank_form_beside_a_filled_one_is_named_by_its_title() => Assert.Contains(
        "（“绩效目标评审申报表”）",
        Import(new WorkbookMaker().Sheet("自评表", Form("公园管护")).Sheet("空表", Application))
            .Findings.Single(finding => finding.Definition == ImportFileFindings.FormBlank).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("附件目录")]
    [InlineData("整改台账")]
    [InlineData("考核")]
    [InlineData("事前评估")]
    [InlineData("人员名单")]
    [InlineData("清单")]
    public void A_form_in_a_sheet_of_another_name_stays_a_form(string sheet) => Assert.Equal(
        FormKind.ProjectSelfEvaluation, Assert.Single(Import(new WorkbookMaker().Sheet(sheet, Form("公园管护"))).Records).Draft.Kind);

    [Fact]
    public void Funds_below_a_heading_called_unit_are_no_list() => Assert.Equal(
        99m,
        Draft(sheet => sheet.Rows(
            "A1", ["项目支出绩效自评表"], ["（2024年度）"], ["项目名称", "公园管护"], ["主管部门", "示例局", "实施单位", "示例所"],
            ["单位（万元）", "年初预算数", "全年预算数", "全年执行数"], ["年度资金总额", "99", "99", "99"], ["其中：财政拨款", "99", "99", "99"])
            .Merge("A1:D1", "A2:D2")).Funds.Total?.Budget?.Yuan / 10_000);

    [Fact]
    public void A_form_cut_before_its_indicators_stays_a_form() => Assert.Equal(
        "公园管护",
        Draft(sheet => sheet.Rows(
            "A1", ["项目支出绩效自评表"], ["（2024年度）"], ["项目名称", "公园管护"], ["主管部门", "示例局", "实施单位", "示例所"],
            ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数"], ["年度资金总额", "99", "99", "99"]).Merge("A1:D1", "A2:D2")).Project?.Name);

    [Fact]
    public void A_form_called_one_of_targets_into_which_results_were_written_is_a_self_evaluation() => Assert.Equal(
        FormKind.ProjectSelfEvaluation,
        Draft(sheet => sheet.Rows(
            "A1", ["项目支出绩效目标表"], ["（2024年度）"], ["项目名称", "公园管护", "主管部门", "示例局"],
            ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
            ["产出指标", "数量指标", "公园", "12个", "11个", "100", "92"]).Merge("A1:G1", "A2:G2")).Kind);

    private List<ImportResult> InEveryKind(string[][] rows) =>
    [
        Import(sheet => Lay(sheet, rows)),
        Page(
            string.Concat(rows.Where(row => row.Length == 1).Select(row => $"<p>{row[0]}</p>"))
            + Html([.. rows.Where(row => row.Length > 1)])),
    ];

    private static ImportResult Page(string html)
    {
        using var folder = new ImportFolder();
        var page = $"<!doctype html><meta charset=utf-8><title></title>{html}";
        return ImportFolder.Import(folder.Bytes("页.html", Encoding.UTF8.GetBytes(page)));
    }

    private static string Html(params string[][] rows) =>
        $"<table>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>"))}</table>";

    private static void Lay(SheetMaker sheet, string[][] rows)
    {
        var last = (char)('A' + rows.Max(row => row.Length) - 1);
        sheet.Rows("A1", rows);
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Length == 1)
                sheet.Merge($"A{row + 1}:{last}{row + 1}");
        }
    }

    private static Action<SheetMaker> Form(string name) => sheet => sheet.Rows(
        "A1", ["项目支出绩效自评表"], ["（2024年度）"], ["项目名称", name, "", "主管部门", "示例局"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "管护公园", "≥12个", "11个", "50", "45"], ["效益指标", "社会效益指标", "环境改善", "明显", "明显", "40", "36"])
        .Merge("A1:G1", "A2:G2");

    private static void Application(SheetMaker sheet) => sheet
        .Rows(
            "A1",
            ["绩效目标评审申报表"],
            ["(适用2017年全部预算项目)"],
            ["项目属性", "市委市政府确定项目□ 经常性项目□ 其他项目□"],
            ["项目名称", "", "", "项目类别", "专项业务费□ 发展经费□"],
            ["主管部门", "", "联系人", "", "联系电话"],
            ["项目单位", "", "联系人", "", "联系电话"],
            ["实施时间", "预计开始时间: 年 月 日", "", "预计完成时间: 年 月 日"],
            ["项目资金\n(万元)", "合计"],
            ["", "1、市级财政拨款"],
            ["", "2、其他资金"],
            ["九、项目年度绩效目标", "一级指标", "二级指标", "绩效目标内容"],
            ["", "投入", "时效目标", "项目总实施周期 完成该项目所需时间", "", "……"],
            ["", "", "成本目标", "按计划规模完成该项目所需的投入", "", "……"],
            ["", "产出", "数量目标", "项目期内计划产出的产品数量", "", "……"])
        .Merge("A1:F1", "A2:F2", "B3:F3", "B4:C4", "E4:F4", "B7:C7", "D7:F7", "A8:A10", "B8:C8", "D8:F8", "B9:C9", "D9:F9", "B10:C10",
            "D10:F10", "A11:A14", "D11:F11", "B12:B13", "D12:E12", "D13:E13", "D14:E14");
}
