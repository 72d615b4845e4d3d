using System.Text;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Headings;

/// <summary>
/// A place's own <c>headings.txt</c> in the content folder decides too which tables of a document or web page are part of a form:
/// here no word is known without it.
/// </summary>
public sealed class LocalHeadingsInFilesTests : IDisposable
{
    private const string Title = "项目支出绩效自评表（2023年度）";

    private static readonly string[] Own =
    [
        "[表头]", "ProjectName = 所办之事", "Unit = 由谁来办",
        "[指标]", "Level1 = 甲层", "Level2 = 乙层", "Level3 = 丙层", "Target = 想办到", "Actual = 办到了", "Weight = 满打", "Score = 打得",
    ];

    private static readonly string[][] Rows =
    [
        ["所办之事", "公园管护", "", "由谁来办", "示例所", "", ""],
        ["甲层", "乙层", "丙层", "想办到", "办到了", "满打", "打得"],
        ["做了多少", "数目", "管护公园", "≥12个", "11个", "50", "45"],
        ["好在哪里", "环境", "环境改善", "明显", "明显", "40", "36"],
    ];

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.html")]
    [InlineData("a.csv")]
    public void A_form_in_the_places_own_words_is_read(string name)
    {
        var record = Assert.Single(Import(name, LocalHeadings.Parse(Own)).Records);

        Assert.Equal("公园管护", record.Draft.Project?.Name);
        Assert.Equal(["管护公园", "环境改善"], record.Draft.Indicators.Select(indicator => indicator.Level3));
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.html")]
    [InlineData("a.csv")]
    public void Without_them_it_is_no_form(string name)
    {
        var result = Import(name, LocalHeadings.Parse([]));

        Assert.Empty(result.Records);
        Assert.Equal(ImportFileFindings.FormNotFound, Assert.Single(result.Findings).Definition);
    }

    private ImportResult Import(string name, LocalHeadings local)
    {
        Assert.Empty(local.Findings);
        return FileImporter.Import(
            [_folder.Bytes(name, BytesOf(name))], ImportFolder.NoRecords, new ImportOptions(Headings: local.Headings));
    }

    private static byte[] BytesOf(string name) => Path.GetExtension(name) switch
    {
        ".docx" => new WordDocumentMaker().Text(Title).Rows(Rows).ToBytes(),
        ".html" => Encoding.UTF8.GetBytes($"<p>{Title}</p><table>{string.Concat(Rows.Select(row => $"<tr>{Cells(row)}</tr>"))}</table>"),
        _ => Encoding.UTF8.GetBytes(string.Join('\n', Rows.Prepend([Title, "", "", "", "", "", ""]).Select(row => string.Join(',', row)))),
    };

    private static string Cells(string[] row) => string.Concat(row.Select(cell => $"<td>{cell}</td>"));
}
