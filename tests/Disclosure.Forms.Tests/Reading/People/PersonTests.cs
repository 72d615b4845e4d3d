using System.Text.RegularExpressions;
using Disclosure.Content.Records;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Reading.People;

/// <summary>
/// What is a person's never gets into content, and each is said without being repeated. The names and numbers are made up.
/// </summary>
public sealed class PersonTests : ReadingTest
{
    private static readonly string[] Kept = ["公园管护", "管护公园", "环境改善"];

    private static readonly string[] Secrets =
        ["张三", "李四", "王某某", "13900001234", "990101199001010019", "6222029900000000127", "zhangsan"];

    public static TheoryData<string[][]> Tables() =>
    [
        [["姓名", "职称/职务", "单位", "签字"], ["张三", "会计", "示例局", ""], ["李四", "科长", "示例局", "李四"]],
        [["三、评价人员"], ["序号", "姓名", "职务", "工作单位", "联系电话"], ["1", "张三", "会计", "示例局", "13900001234"], ["2", "李四", "教授", "示例大学", ""]],
        [["专家姓名", "职称", "专业特长"], ["张三", "教授", "财政"], ["李四", "研究员", "会计"]],
        [["序号", "学生姓名", "班级", "资助金额"], ["1", "张三", "三年级2班", "500"], ["2", "李四", "三年级3班", "500"], ["合计", "", "", "1000"]],
        [["患者姓名", "床号", "诊断"], ["张三", "3床", "骨折"], ["李四", "5床", "肺炎"]],
        [["户主姓名", "身份证号", "银行卡号", "补贴金额"], ["张三", "990101199001010019", "6222029900000000127", "1200"]],
        [["评价组成员", "职务", "签名"], ["张三", "组长", ""], ["李四", "组员", ""]],
    ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_of_persons_below_a_form_is_left_out_and_each_row_said(string[][] rows)
    {
        var result = Import(sheet => { Form(sheet); sheet.Rows("A8", rows); });

        AssertClean(result);
        Assert.Equal(
            rows.Count(row => row.Any(cell => cell is "张三" or "李四")) + rows.Count(row => row[0] == "合计"),
            result.Findings.Count(
                finding => finding.Definition == ImportCellFindings.PersonDropped
                    && finding.Message.StartsWith("所在行是人员", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_stands_below_a_table_of_persons_is_read()
    {
        var result = Import(sheet =>
        {
            Form(sheet);
            sheet.Rows("A8", ["姓名", "职务", "单位", "签字"], ["张三", "会计", "示例局", ""], ["总分", "", "", "", "", "90", "81"], ["其他需要说明的问题", "无"]);
        });

        AssertClean(result);
        Assert.Equal(81m, result.Records[0].Draft.Total?.Value);
    }

    [Theory]
    [InlineData("具体责任人")]
    [InlineData("科室负责人")]
    [InlineData("专家评分人")]
    [InlineData("责任人")]
    [InlineData("联系人")]
    [InlineData("负责人及联系电话")]
    [InlineData("填报人")]
    public void A_column_of_names_beside_indicators_is_left_out(string heading)
    {
        var result = Import(sheet =>
        {
            Form(sheet);
            sheet.Text("H4", heading).Text("H5", "张三").Text("H6", "李四 13900001234");
        });

        AssertClean(result);
        Assert.Equal(["H5", "H6"], Places(result, ImportCellFindings.PersonDropped));
    }

    [Theory]
    [InlineData("管护12个公园，联系人：张三，电话：13900001234。", "管护12个公园。")]
    [InlineData("管护12个公园（负责人：张三）", "管护12个公园")]
    [InlineData("评价组组长：张三；成员：李四、王某某。本年管护12个公园。", "本年管护12个公园。")]
    [InlineData("咨询请拨13900001234，全年无休。", "咨询请拨（已删去），全年无休。")]
    [InlineData("受益人身份证990101199001010019已登记", "受益人身份证（已删去）已登记")]
    [InlineData("补助打入6222029900000000127", "补助打入（已删去）")]
    [InlineData("材料发送至zhangsan@qq.com", "材料发送至（已删去）")]
    [InlineData("资助三年级2班王某某等12人", "资助三年级2班等12人")]
    [InlineData("由王某某（13900001234）牵头管护公园", "由（已删去）牵头管护公园")]
    [InlineData("联系李四 13900001234，全年开放", "联系 （已删去），全年开放")]
    public void Names_and_numbers_in_prose_are_taken_out_and_the_rest_stays(string goal, string read)
    {
        var result = Import(sheet => { Form(sheet); sheet.Rows("A8", ["年度总体目标", goal]); });

        AssertClean(result);
        Assert.Equal(read, result.Records[0].Draft.Goal.Expected);
        Assert.Contains("B8", Places(result, ImportCellFindings.PersonDropped));
    }

    [Theory]
    [InlineData("本年工作由负责人：财务股牵头。")]
    [InlineData("牵头负责人：财务股；工作专班成员：教育局、财政局。")]
    [InlineData("投入13900001234元。")]
    [InlineData("咨询电话：0371-6900123，全年开通。")]
    public void Offices_and_amounts_in_prose_stay(string goal) => Assert.Equal(
        goal, Assert.Single(Import(sheet => { Form(sheet); sheet.Rows("A8", ["年度总体目标", goal]); }).Records).Draft.Goal.Expected);

    [Fact]
    public void A_long_code_is_no_number_of_a_card()
    {
        var draft = Draft(sheet => { Form(sheet); sheet.Rows("A8", ["项目编码", "6222029900000000127"]); });

        Assert.Equal("6222029900000000127", draft.Project?.Code);
    }

    [Theory]
    [InlineData("评价组成员", "张三、李四")]
    [InlineData("姓名", "张三")]
    [InlineData("主评人", "张三")]
    [InlineData("组长", "张三")]
    [InlineData("受助学生", "李四")]
    [InlineData("开户名", "张三")]
    [InlineData("被评价单位负责人（签字）", "张三")]
    [InlineData("财政所经办人及电话", "李四 13900001234")]
    [InlineData("村级联系人", "张三")]
    [InlineData("现场评价组长", "李四")]
    public void A_name_beside_its_label_is_left_out(string label, string name)
    {
        var result = Import(sheet => { Form(sheet); sheet.Rows("A8", [label, name]); });

        AssertClean(result);
        Assert.Equal(["B8"], Places(result, ImportCellFindings.PersonDropped));
    }

    [Theory]
    [InlineData("其他", "李四")]
    [InlineData("备注联络", "王某某")]
    [InlineData("现场陪同", "李四、张三")]
    public void A_name_alone_beside_a_label_that_nobody_knows_is_left_out(string label, string name)
    {
        var result = Import(sheet => { Form(sheet); sheet.Rows("A8", [label, name]); });

        AssertClean(result);
        Assert.Equal(["B8"], Places(result, ImportCellFindings.PersonDropped));
    }

    [Theory]
    [InlineData("建设地点", "王庄")]
    [InlineData("实施方式", "高质量")]
    [InlineData("牵头部门", "李村镇")]
    public void A_place_or_a_word_beside_such_a_label_stays(string label, string text)
    {
        var result = Import(sheet => sheet.Rows(
            "A1", ["项目支出绩效自评表"], ["（2024年度）"], ["项目名称", "公园管护", "", "主管部门", "示例局"], [label, text],
            ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
            ["产出指标", "数量指标", "管护公园", "≥12个", "11个", "50", "45"]));

        Assert.Contains(text, RecordWriter.Write(Assert.Single(result.Records).Record!), StringComparison.Ordinal);
        Assert.Empty(Places(result, ImportCellFindings.PersonDropped));
    }

    [Fact]
    public void A_name_that_a_label_tells_is_left_out_wherever_it_stands_again()
    {
        var result = Import(sheet =>
        {
            Form(sheet);
            sheet.Rows(
                "A8", ["年度总体目标", "由马小雨核定，管护12个公园，高效、安全。"], ["其他", "马小雨"], ["其他情况", "公园由马小雨、何平看护"], ["联系人", "马小雨"], ["填表人", "何平"]);
        });

        var written = RecordWriter.Write(Assert.Single(result.Records).Record!);
        Assert.DoesNotContain("马小雨", written, StringComparison.Ordinal);
        Assert.Equal("由（已删去）核定，管护12个公园，高效、安全。", result.Records[0].Draft.Goal.Expected);
        // Words beside a name are nobody's, though 高 and 安 are surnames.
        Assert.Equal(["马小雨", "何平"], result.Records[0].Draft.Persons.AsEnumerable());
        Assert.Equal(
            ["B10", "B11", "B12", "B8", "B9"], Places(result, ImportCellFindings.PersonDropped).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_beside_a_number_is_left_out_with_it_by_its_surname_alone()
    {
        var result = Import(sheet => { Form(sheet); sheet.Rows("A8", ["其他", "马小雨", "13900001234"]); });

        AssertClean(result);
        Assert.DoesNotContain("马小雨", RecordWriter.Write(result.Records[0].Record!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_alone_in_a_cell_of_numbers_is_left_out_and_an_amount_stays()
    {
        var result = Import(sheet => sheet.Rows(
            "A1", ["项目支出绩效自评表"], ["（2024年度）"], ["项目名称", "公园管护", "", "主管部门", "示例局"], ["备注联络", ""], ["全年预算资金（元）", ""],
            ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
            ["产出指标", "数量指标", "管护公园", "≥12个", "", "50", "45"])
            .Number("B4", "13900001234").Number("B5", "13900001234").Number("E7", "13900001234"));

        Assert.Equal(["B4", "E7"], Places(result, ImportCellFindings.PersonDropped));
        Assert.Equal(1, Regex.Count(RecordWriter.Write(Assert.Single(result.Records).Record!), "13900001234"));
    }

    private static void AssertClean(ImportResult result)
    {
        var record = Assert.Single(result.Records).Record!;
        var written = RecordWriter.Write(record);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, written, StringComparison.Ordinal));
        Assert.All(Kept, kept => Assert.Contains(kept, written, StringComparison.Ordinal));
        Assert.All(
            result.Findings,
            finding => Assert.All(Secrets, secret => Assert.DoesNotContain(secret, finding.Message, StringComparison.Ordinal)));
    }

    private static void Form(SheetMaker sheet) => sheet.Rows(
        "A1", ["项目支出绩效自评表"], ["（2024年度）"], ["项目名称", "公园管护", "", "主管部门", "示例局"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "管护公园", "≥12个", "11个", "50", "45"], ["效益指标", "社会效益指标", "环境改善", "明显", "明显", "40", "36"])
        .Merge("A1:G1", "A2:G2");
}
