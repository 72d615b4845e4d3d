using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Pages;
using Disclosure.Site.Tables;

namespace Disclosure.Publishing.Tests.Demonstration.Tables;

/// <summary>What kinds of page declare as their tables, held against what is written.</summary>
[Collection(DemonstrationSite.Name)]
public sealed class PublishedTableTests(BuiltSite site)
{
    private IEnumerable<(string Folder, string Name, string Path)> Files =>
        from file in Directory.EnumerateFiles(site.Root, "*.csv", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(site.Root, file).Replace('\\', '/')
        let name = Path.GetFileName(path)
        select (path[..^name.Length], name, file);

    [Fact]
    public void Every_csv_file_is_a_declared_table_of_its_page_with_the_declared_headings()
    {
        var files = Files.ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var table = Assert.Single(DeclaredIn(file.Folder), table => table.FileName == file.Name);
            Assert.Equal(
                string.Join(',', table.Columns.Select(column => column.DataHeading)),
                File.ReadLines(file.Path).First().TrimStart('\uFEFF'));
        });
    }

    [Fact]
    public void Every_declared_table_is_written_by_a_page_of_its_kind()
    {
        var written = Files.ToList();
        var addresses = PageKinds.All.SelectMany(kind => kind.Addresses)
            .Where(address => written.Any(file => address.Covers(file.Folder)))
            .ToList();

        // Pages of one department are there only where a year is too long for one page, numbered ones where a list is.
        Assert.Equal(3, PageKinds.All.Sum(kind => kind.Addresses.Length) - addresses.Count);
        // No target of the demonstration is reached in part: the lists of a year, which are written empty too, say so.
        Assert.Equal(
            ["units/{单位编码}/{年度}/partly.csv"],
            from address in addresses
            from table in address.Tables
            where !written.Any(file => address.Covers(file.Folder) && file.Name == table.FileName)
            select $"{address.Address}{table.FileName}");
        var partly = written.Where(file => file.Name == "partly.csv").ToList();
        Assert.NotEmpty(partly);
        Assert.All(partly, file => Assert.Single(File.ReadLines(file.Path)));
    }

    [Fact]
    public void Every_row_of_a_twins_table_has_the_declared_keys_in_their_order()
    {
        foreach (var folder in Files.Select(file => file.Folder).Distinct())
        {
            using var twin = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Root, folder, "index.json")));
            foreach (var table in twin.RootElement.GetProperty("tables").EnumerateObject())
            {
                var keys = DeclaredIn(folder).Single(one => one.Key == table.Name).Columns.Select(column => column.Key).ToList();
                Assert.All(table.Value.EnumerateArray(), row => Assert.Equal(keys, row.EnumerateObject().Select(cell => cell.Name)));
            }
        }
    }

    [Fact]
    public void The_dictionary_of_columns_has_every_column_of_every_table_with_its_spelling()
    {
        using var twin = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Root, "data", "index.json")));
        var rows = twin.RootElement.GetProperty("tables").GetProperty("columns").EnumerateArray()
            .Select(row => string.Join('|', row.EnumerateObject().Select(cell => cell.Value.GetString())))
            .ToList();

        Assert.Equal(
            PageKinds.All.SelectMany(kind => kind.Addresses).SelectMany(page => page.Tables).Sum(table => table.Columns.Count()),
            rows.Count);
        Assert.Contains("years/{年度}/accounts/|projects.csv|项目支出绩效自评|executed|全年执行数（元）|金额，元，两位小数", rows);
        Assert.Contains("（首页）|grades.csv|各年度项目自评等级|excellent|优|整数", rows);
        Assert.Contains("projects/{项目编码}/|funds.csv|项目资金|score|得分|数字，与表上一致", rows);
    }

    private static ImmutableArray<ITable> DeclaredIn(string folder) =>
        Assert.Single(PageKinds.All.SelectMany(kind => kind.Addresses), address => address.Covers(folder)).Tables;
}
