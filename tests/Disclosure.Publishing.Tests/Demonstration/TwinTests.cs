using System.Text;
using System.Text.Json;

namespace Disclosure.Publishing.Tests.Demonstration;

[Collection(DemonstrationSite.Name)]
public sealed class TwinTests(BuiltSite site)
{
    [Fact]
    public void Every_page_has_a_json_twin_with_its_title_and_path()
    {
        foreach (var (path, page) in site.Pages.Where(page => page.Key != "404.html"))
        {
            using var twin = Read(path);
            Assert.StartsWith(twin.RootElement.GetProperty("title").GetString()!, page.Title, StringComparison.Ordinal);
            Assert.Equal(path[..^"index.html".Length], twin.RootElement.GetProperty("path").GetString());
        }
    }

    [Fact]
    public void Every_table_of_a_twin_has_a_csv_file_of_as_many_rows_that_the_page_links()
    {
        var tables = 0;
        foreach (var (path, page) in site.Pages.Where(page => page.Key != "404.html"))
        {
            using var twin = Read(path);
            foreach (var table in twin.RootElement.GetProperty("tables").EnumerateObject())
            {
                tables++;
                var csv = File.ReadAllBytes(Beside(path, table.Name + ".csv"));
                Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
                Assert.Equal(table.Value.GetArrayLength(), RowsOf(Encoding.UTF8.GetString(csv)) - 1);
                Assert.NotNull(page.QuerySelector($"a[href='{table.Name}.csv']"));
            }
        }

        Assert.Equal(Directory.GetFiles(site.Root, "*.csv", SearchOption.AllDirectories).Length, tables);
    }

    [Fact]
    public void No_csv_cell_starts_like_a_formula()
    {
        foreach (var file in Directory.EnumerateFiles(site.Root, "*.csv", SearchOption.AllDirectories))
        {
            var cells = File.ReadLines(file).SelectMany(line => line.Split(',')).Select(cell => cell.TrimStart('"')).ToList();
            Assert.NotEmpty(cells);
            foreach (var cell in cells)
                Assert.False(cell is ['=' or '+' or '@', ..], $"{file}: {cell}");
        }
    }

    private JsonDocument Read(string page) => JsonDocument.Parse(File.ReadAllBytes(Beside(page, "index.json")));

    private string Beside(string page, string file) => Path.Combine(site.Root, Path.GetDirectoryName(page)!, file);

    private static int RowsOf(string csv)
    {
        var (rows, quoted) = (0, false);
        for (var i = 0; i < csv.Length; i++)
        {
            quoted ^= csv[i] == '"';
            if (!quoted && csv[i] == '\n')
                rows++;
        }

        return rows;
    }
}
