using System.Text;
using Disclosure.Forms.Documents;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Tests.Documents.LegacyWorkbooks;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Documents;

/// <summary>A file is what its content is: systems write web pages called .xls, and people rename files.</summary>
public sealed class WrongExtensionTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("表.xls")]
    [InlineData("表.et")]
    [InlineData("表.html")]
    [InlineData("表")]
    public void Every_kind_is_read_under_any_name(string name) => Assert.All(Kinds(), bytes =>
        Assert.Equal("公园管护", Assert.Single(new DocumentReader(HeadingTable.Standard).Read(_folder.Bytes(name, bytes)).Grids)
            .At(1, 2)?.Text));

    private IEnumerable<byte[]> Kinds() =>
    [
        File.ReadAllBytes(new WorkbookMaker().Sheet("表", sheet => sheet.Rows("A1", ["项目名称", "公园管护"])).Save(_folder, "原.xlsx")),
        new LegacyWorkbookMaker().Sheet("表").Rows("A1", ["项目名称", "公园管护"]).ToBytes(),
        new WordDocumentMaker().Rows(["项目名称", "公园管护"]).ToBytes(),
        Encoding.UTF8.GetBytes("<html><table><tr><td>项目名称</td><td>公园管护</td></tr></table></html>"),
        Encoding.UTF8.GetBytes("项目名称\t公园管护\n"),
    ];
}
