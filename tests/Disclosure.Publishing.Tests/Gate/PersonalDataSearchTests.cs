using System.Collections.Frozen;
using Disclosure.Publishing.Gate;

namespace Disclosure.Publishing.Tests.Gate;

public sealed class PersonalDataSearchTests
{
    private static readonly FrozenSet<string> Nothing = [];

    [Theory]
    [InlineData("index.html", "<p>联系 13900001234</p>", "DISC6021")]
    [InlineData("index.html", "<p>联系 139<b>0000</b>1234</p>", "DISC6021")]
    [InlineData("index.html", "<p>联系 &#49;3900001234</p>", "DISC6021")]
    [InlineData("index.html", "<meta name=\"description\" content=\"13900001234\">", "DISC6021")]
    [InlineData("index.json", "{\"a\":\"\\u0031\\u0033900001234\"}", "DISC6021")]
    [InlineData("index.json", "{\"a\":13900001234}", "DISC6021")]
    [InlineData("table.csv", "王某,\"990101199001010019\"\n", "DISC6022")]
    [InlineData("table.csv", "=\"6222029900000000127\",户名\n", "DISC6023")]
    [InlineData("index.html", "<td>豫A12345</td>", "DISC6026")]
    [InlineData("index.html", "<td>a.b@qq.com</td>", "DISC6025")]
    public void What_blocks_is_found_however_a_file_spells_it(string path, string text, string code)
    {
        var finding = Assert.Single(PersonalDataSearch.In(path, text, Nothing));

        Assert.Equal((code, path), (finding.Code, finding.Place.ToString()));
        Assert.DoesNotContain(finding.Fragment![3..], finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html", "<td>139</td><td>00001234</td>")]
    [InlineData("index.html", "<script src=\"13900001234.js\"></script>")]
    [InlineData("index.html", "<a href=\"/projects/13900001234/\">项目</a>")]
    [InlineData("index.json", "{\"hash\":\"a13900001234b\",\"rate\":0.13900001234}")]
    [InlineData("table.csv", "13,900,001,234.00\n")]
    public void Addresses_hashes_and_amounts_are_nobodys(string path, string text) =>
        Assert.Empty(PersonalDataSearch.In(path, text, Nothing));

    [Fact]
    public void What_staff_accepted_where_it_was_written_passes() =>
        Assert.Empty(PersonalDataSearch.In("index.html", "<p>139 0000 1234</p>", new[] { "13900001234" }.ToFrozenSet()));

    [Fact]
    public void Every_file_of_a_folder_is_looked_through_in_one_order()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in new[] { "b/index.html", "a/data.json", "c.png", "x.leaves.txt" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
            File.WriteAllText(folder[path], "13900001234");
        }

        Assert.Equal(
            ["a/data.json", "b/index.html"], PersonalDataSearch.In(folder[""], Nothing).Select(finding => finding.Place.ToString()));
    }

    [Fact]
    public void The_demonstration_holds_nothing_of_anybodys() => Assert.Empty(PersonalDataSearch.In(BuiltDemonstration.Folder, Nothing));
}
