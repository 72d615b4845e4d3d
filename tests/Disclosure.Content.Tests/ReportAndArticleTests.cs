using Disclosure.Model.Articles;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Tests;

public class ReportAndArticleTests
{
    private const string Evaluation = """
        form: evaluation
        project: "101-001"
        unit: "101"
        year: 2025
        kind: 财政重点评价
        title: 重点评价
        evaluator: 示例区财政局

        """;

    private const string Assessment = """
        form: assessment
        project: "101-001"
        unit: "101"
        year: 2025
        kind: 新增项目
        assessor: 示例区财政局

        """;

    [Fact]
    public void The_report_beside_an_evaluation_is_read_with_it()
    {
        using var folder = new SmallFolder();
        folder.With("years/2025/accounts/evaluations/a.yaml", Evaluation)
            .With("years/2025/accounts/evaluations/a.md", "# 报告\r\n\r\n正文\r\n");

        Assert.Empty(folder.Findings());
        Assert.Equal("# 报告\n\n正文\n", Assert.Single(folder.Read().Records.Evaluations).Report);
    }

    [Fact]
    public void A_report_without_its_evaluation_is_told()
    {
        using var folder = new SmallFolder();
        folder.With("years/2025/accounts/evaluations/b.md", "# 报告\n");

        Assert.Equal(["DISC1025 years/2025/accounts/evaluations/b.md 缺少“b.yaml”。"], folder.Findings());
    }

    [Fact]
    public void The_report_beside_an_assessment_is_read_with_it()
    {
        using var folder = new SmallFolder();
        folder.With("years/2025/process/assessments/101-001.yaml", Assessment)
            .With("years/2025/process/assessments/101-001.md", "## 结论\n");

        Assert.Empty(folder.Findings());
        Assert.Equal("## 结论\n", Assert.Single(folder.Read().Records.Process.Assessments).Report);
    }

    [Fact]
    public void The_report_of_an_assessment_is_looked_through_for_what_is_a_persons()
    {
        using var folder = new SmallFolder();
        folder.With("years/2025/process/assessments/101-001.yaml", Assessment)
            .With("years/2025/process/assessments/101-001.md", "联系人电话 13812345678\n");

        Assert.Contains(RecordChecks.Check(folder.Read().Records), finding => finding is { Code: "DISC6021", Place.Path: "report" });
    }

    [Theory]
    [InlineData("years/2025/process/assessments/b.md", "b.yaml")]
    [InlineData("years/2025/satisfaction/b.leaves.txt", "b.yaml")]
    public void A_file_that_belongs_beside_a_record_is_told_where_the_record_is_not_there(string path, string missing)
    {
        using var folder = new SmallFolder();
        folder.With(path, "正文\n");

        Assert.Equal([$"DISC1025 {path} 缺少“{missing}”。"], folder.Findings());
    }

    [Fact]
    public void Articles_come_by_section_order_and_name()
    {
        using var folder = new SmallFolder();
        folder.With("guide/b.md", "---\ntitle: 乙\n---\n正文\n")
            .With("guide/a.md", "---\ntitle: 甲\norder: 2\nsummary: 概要\n---\n\n第一段\n\n第二段\n")
            .With("pages/about.md", "---\r\ntitle: 关于\r\n---\r\n正文\r\n")
            .With("guide/c.md", "---\ntitle: 丙\n---\n");

        Assert.Empty(folder.Findings());
        Assert.Equal(
            [
                new Article(ArticleSection.Guide, "b", "乙", 0, null, "正文"),
                new Article(ArticleSection.Guide, "c", "丙", 0, null, ""),
                new Article(ArticleSection.Guide, "a", "甲", 2, "概要", "第一段\n\n第二段"),
                new Article(ArticleSection.Page, "about", "关于", 0, null, "正文"),
            ],
            folder.Read().Articles.Select(article => article with { Place = default }));
    }

    [Fact]
    public void A_term_of_the_glossary_has_plain_and_official_words()
    {
        using var folder = new SmallFolder();
        folder.With("glossary/execution-rate.md", "---\nterm: 预算执行率\nplain: 钱花了多少\nofficial: 全年执行数与全年预算数的比率\n---\n更多\n");

        Assert.Equal(
            new GlossaryTerm("execution-rate", "预算执行率", 0, "钱花了多少", "全年执行数与全年预算数的比率", null, "更多"),
            Assert.Single(folder.Read().Glossary) with { Place = default });
    }

    [Theory]
    [InlineData("正文\n", "DISC1026 guide/a.md:1 文件应以一行 --- 开头，写好标题等信息后再写一行 ---。")]
    [InlineData("---\ntitle: 甲\n", "DISC1026 guide/a.md:1 文件应以一行 --- 开头，写好标题等信息后再写一行 ---。")]
    [InlineData("---\n---\n正文\n", "DISC1026 guide/a.md:1 两行 --- 之间没有内容。")]
    [InlineData("---\norder: 1\n---\n正文\n", "DISC1012 guide/a.md:2 缺少“title”(标题)。")]
    [InlineData("---\ntitle: 甲\nordr: 1\n---\n正文\n", "DISC1011 guide/a.md:3 “ordr”不是文章头部信息的键，是不是“order”？")]
    [InlineData("---\ntitle: 甲\norder: 一\n---\n正文\n", "DISC1019 guide/a.md:3 “order”写的是“一”，应为整数。")]
    [InlineData("", "DISC1005 guide/a.md 文件里没有内容。")]
    public void What_is_wrong_with_the_head_of_an_article_is_told_with_its_line(string text, string finding)
    {
        using var folder = new SmallFolder();
        folder.With("guide/a.md", text);

        Assert.Equal([finding], folder.Findings());
    }

    [Theory]
    [InlineData("怎样看")]
    [InlineData("con")]
    [InlineData("aux")]
    [InlineData("a.")]
    [InlineData("a?b")]
    [InlineData("nul.b")]
    public void An_articles_name_must_fit_an_address(string name)
    {
        using var folder = new SmallFolder();
        folder.With($"guide/{name}.md", "---\ntitle: 甲\n---\n");

        // A name that Windows keeps is no name of a file there either: one cause, told once.
        Assert.StartsWith($"DISC1016 guide/{name}.md ", Assert.Single(folder.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_folder_of_articles_is_told_as_that_of_a_folder()
    {
        using var folder = new SmallFolder();
        folder.With("guide/aux/a.md", "---\ntitle: 甲\n---\n");

        Assert.Equal(["DISC1034 guide/aux “aux”是 Windows 的保留名。"], folder.Findings());
    }

    [Fact]
    public void The_name_of_a_term_must_fit_an_address_and_is_told_once()
    {
        using var folder = new SmallFolder();
        folder.With("glossary/con.md", "---\nterm: 乙\nplain: 好\nofficial: 优\n---\n");

        Assert.StartsWith("DISC1016 glossary/con.md ", Assert.Single(folder.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_line_of_a_text_is_counted_from_the_top_of_its_file()
    {
        using var folder = new SmallFolder();
        folder.With("guide/a.md", "---\ntitle: 甲\n---\n\n\n第六行\n").With("glossary/b.md", "---\nterm: 乙\nplain: 好\nofficial: 优\n---\n第六行\n");

        var reading = folder.Read();
        Assert.EndsWith("guide/a.md:6", Assert.Single(reading.Articles).Place.At(0), StringComparison.Ordinal);
        Assert.EndsWith("glossary/b.md:8", Assert.Single(reading.Glossary).Place.At(2), StringComparison.Ordinal);
    }
}
