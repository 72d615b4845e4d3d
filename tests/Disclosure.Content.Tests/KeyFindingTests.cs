namespace Disclosure.Content.Tests;

public class KeyFindingTests
{
    [Theory]
    [InlineData("nmae: 教育局", "DISC1011 units/101.yaml:3 “nmae”不是部门(单位)的键，是不是“name”？")]
    [InlineData(
        "budget: 1",
        "DISC1011 units/101.yaml:3 “budget”不是部门(单位)的键；可用的键：form、code、formerCodes、name、kind、parent、aliases、functions、contact、servesPublic。")]
    [InlineData("parent: 一〇一", "DISC1016 units/101.yaml:3 “parent”写的是“一〇一”，应为编码(英文字母、数字、“-”“_”“.”)；第 1 个字“一”（U+4E00）不能用。")]
    [InlineData("parent: 1О1", "DISC1016 units/101.yaml:3 “parent”写的是“1О1”，应为编码(英文字母、数字、“-”“_”“.”)；第 2 个字“О”（U+041E）不能用。")]
    [InlineData("parent: CON", "DISC1016 units/101.yaml:3 “parent”写的是“CON”，应为编码(英文字母、数字、“-”“_”“.”)；是系统保留的名称，文件和网址存不下。")]
    [InlineData("parent: 101.", "DISC1016 units/101.yaml:3 “parent”写的是“101.”，应为编码(英文字母、数字、“-”“_”“.”)；不能以“.”开头或结尾。")]
    [InlineData("servesPublic: 是", "DISC1019 units/101.yaml:3 “servesPublic”写的是“是”，应为true(是)或 false(否)。")]
    [InlineData("aliases: 教育局", "DISC1014 units/101.yaml:3 “aliases”应为列表，每项以“- ”开头，不是“教育局”。")]
    [InlineData("functions: [甲, 乙]", "DISC1014 units/101.yaml:3 “functions”应为文字，不能是列表或下级键。")]
    [InlineData("code: \"102\"", "DISC1013 units/101.yaml:3 “code”写了两次。")]
    public void A_key_that_is_wrong_is_told_with_file_line_and_what_to_write(string line, string finding)
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", $"form: unit\ncode: \"101\"\n{line}\nname: 示例区教育局\nkind: 部门\n");

        Assert.Equal(finding, folder.Findings()[0]);
    }

    [Theory]
    [InlineData("CON", "是系统保留的名称，文件和网址存不下")]
    [InlineData("aux", "是系统保留的名称，文件和网址存不下")]
    [InlineData("101.", "第 4 个字“.”（U+002E）不能用")]
    [InlineData("2О25-101", "第 2 个字“О”（U+041E）不能用")]
    public void The_id_of_a_registered_survey_is_an_address_like_a_code(string id, string fault)
    {
        using var folder = new SmallFolder();
        folder.With("years/2025/surveys.yaml", $"form: survey-register\nyear: 2025\nsurveys:\n  - id: \"{id}\"\n    unit: \"101\"\n");

        Assert.Contains(
            $"DISC1016 years/2025/surveys.yaml:4 “id”写的是“{id}”，应为调查编号(英文字母、数字、“-”)；{fault}。", folder.Findings());
    }

    [Theory]
    [InlineData("date: 2025/1/24", "DISC1017 x:6 “date”写的是“2025/1/24”，应为日期，如 2025-01-24。")]
    [InlineData("date: 2025-02-30", "DISC1017 x:6 “date”写的是“2025-02-30”，应为日期，如 2025-01-24。")]
    [InlineData("total: 九十", "DISC1019 x:6 “total”写的是“九十”，应为得分(数字)。")]
    [InlineData("grade: 优秀", "DISC1015 x:6 “grade”写的是“优秀”，应为规定用语：优、良、中、差。")]
    [InlineData("scores: [{level1: 产出, weight: 1e3}]", "DISC1019 x:6 “weight”写的是“1e3”，应为分值(数字)。")]
    [InlineData("scores: [产出]", "DISC1014 x:6 “scores”(评分)应写成“键: 值”，不是“产出”。")]
    [InlineData("withheld: {reason: 甲}", "DISC1012 x:6 缺少“basis”(法律依据)。")]
    public void A_value_that_cant_be_read_is_told_with_what_should_stand_there(string line, string finding)
    {
        using var folder = new SmallFolder();
        const string Path = "years/2025/accounts/evaluations/a.yaml";
        folder.With(Path, $"form: evaluation\nunit: \"101\"\nyear: 2025\nkind: 部门评价\ntitle: 评价\n{line}\nevaluator: 局\n");

        Assert.Equal([finding], folder.Findings().Select(text => text.Replace(Path, "x", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("12.345", "DISC1018")]
    [InlineData("\"1,200.00\"", "DISC1018")]
    [InlineData("128万元", "DISC1018")]
    [InlineData("1e9", "DISC1018")]
    [InlineData("99999999999999999999999999999999", "DISC1018")]
    public void An_amount_must_be_in_yuan_with_at_most_two_decimals(string amount, string code)
    {
        var (_, findings) = RecordText.Read(
            $"form: unit-target\nunit: \"101\"\nyear: 2025\nfunds: [{{kind: 年度资金总额, budget: {amount}}}]\n"
            + "goal: {expected: 甲}\nindicators: []\n");

        Assert.Equal([code], findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("1993")]
    [InlineData("二〇二五")]
    [InlineData("2025年")]
    public void A_year_must_be_a_fiscal_year(string year)
    {
        var (record, findings) = RecordText.Read($"form: approval\nyear: {year}\nstage: 预算公开\nkind: 财政批复\ndocument: 甲\ndate: 2025-01-20\n");

        Assert.Null(record);
        Assert.Equal(["DISC1020"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_share_needs_its_sign_because_1_could_be_1_or_100_per_cent()
    {
        var (_, findings) = RecordText.Read(
            "form: unit-self-evaluation\nunit: \"101\"\nyear: 2025\nfunds: [{kind: 年度资金总额, rate: 1}]\n"
            + "goal: {expected: 甲}\nindicators: []\n");

        Assert.Equal("“rate”写的是“1”，应为带百分号的比率，如 94.08%。", Assert.Single(findings).Message);
    }

    [Fact]
    public void Everything_wrong_with_a_file_is_told_at_once_and_the_rest_of_it_is_kept()
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", "form: unit\ncode: \"101\"\nkind: 局\nparnt: \"1\"\nservesPublic: 是\naliases: [甲, [乙], 丙]\n");

        Assert.Equal(
            ["DISC1012", "DISC1015", "DISC1014", "DISC1019", "DISC1011"],
            folder.Findings().Select(finding => finding[..8]));
        Assert.Equal("甲丙", string.Concat(Assert.Single(folder.Read().Records.Units).Aliases));
    }

    [Fact]
    public void A_result_has_no_place_in_a_target()
    {
        var (_, findings) = RecordText.Read(
            "form: unit-target\nunit: \"101\"\nyear: 2025\ngoal: {expected: 甲}\nindicators:\n"
            + "  - {level1: 产出指标, level3: 数量, target: 1个, actual: 1个}\n");

        Assert.StartsWith("“actual”不是绩效指标的键", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code: \"101\"\n", "DISC1010 units/101.yaml:1 缺少“form”(表种)；可用的表种：portal(公开栏目设置)、unit(部门(单位))、")]
    [InlineData("form: units\n", "DISC1010 units/101.yaml:1 表种“units”不认识，是不是“unit”？")]
    [InlineData("form: 项目\n", "DISC1010 units/101.yaml:1 表种“项目”不认识；可用的表种：")]
    [InlineData("- a\n", "DISC1014 units/101.yaml:1 整个文件应写成“键: 值”，每行一个键。")]
    [InlineData("form：unit\n", "DISC1014 units/101.yaml:1 整个文件应写成“键: 值”，每行一个键。键后面要用英文冒号加空格，不用中文冒号“：”。")]
    public void A_file_must_say_which_form_it_is(string text, string start)
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", text);

        Assert.StartsWith(start, Assert.Single(folder.Findings()), StringComparison.Ordinal);
    }
}
