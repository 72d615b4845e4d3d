using System.Text;
using System.Text.Json;
using Disclosure.Model.Fields.Json;
using Disclosure.Model.Registry.Schemas;
using NJsonSchema;

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

        var files = Directory.GetFiles(site.Root, "*.csv", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Root, file));
        Assert.Equal(files.Count(file => !FilesInFacts.Has(file.Replace('\\', '/'))), tables);
    }

    [Fact]
    public void A_file_whose_rows_no_twin_repeats_is_linked_and_has_as_many_rows_as_the_facts()
    {
        var files = 0;
        foreach (var (path, page) in site.Pages.Where(page => page.Key.StartsWith("projects/", StringComparison.Ordinal)))
        {
            var csv = Beside(path, "indicators.csv");
            if (!File.Exists(csv))
                continue;
            files++;
            using var twin = Read(path);
            var years = twin.RootElement.GetProperty("facts").GetProperty("years").EnumerateArray();
            Assert.Equal(
                years.Sum(year => RowsOfForm(year, "target") + RowsOfForm(year, "selfEvaluation")), RowsOf(File.ReadAllText(csv)) - 1);
            Assert.NotNull(page.QuerySelector("a[href='indicators.csv']"));
        }

        Assert.True(files > 100, $"{files} files");
    }

    private static int RowsOfForm(JsonElement year, string form) =>
        year.TryGetProperty(form, out var found) && found.TryGetProperty("indicators", out var rows) ? rows.GetArrayLength() : 0;

    [Fact]
    public async Task Every_twin_fits_the_schema_that_lies_beside_them()
    {
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path.Combine(site.Root, "data", "schema.json")));
        var twins = Directory.GetFiles(site.Root, "index.json", SearchOption.AllDirectories);

        Assert.True(twins.Length > 200, $"{twins.Length} twins");
        Assert.Empty(
            from file in twins
            from problem in schema.Validate(File.ReadAllText(file))
            select $"{Path.GetRelativePath(site.Root, file)}: {problem}");
    }

    [Theory]
    [InlineData("projects/101-001", "project-target", "project-self-evaluation")]
    [InlineData("units/101", "unit-target", "unit-self-evaluation")]
    [InlineData("projects/104-001", "satisfaction")]
    [InlineData("units/102", "satisfaction")]
    [InlineData("years/2025/budget", "government-target")]
    [InlineData("evaluations/2024-101-001-department", "evaluation")]
    public void What_a_page_is_about_stands_in_its_twin_as_a_whole_record(string page, params string[] forms)
    {
        using var twin = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Root, page, "index.json")));

        Assert.NotEmpty(forms);
        var facts = twin.RootElement.GetProperty("facts").GetRawText();
        Assert.All(forms, form => Assert.Contains($"\"form\":\"{form}\"", facts, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        """{"title":"项目","path":"p/","source":"局","facts":{"years":[{"year":2025,"target":{"form":"project-target"}}]},"tables":{}}""")]
    [InlineData(
        """{"title":"项目","path":"p/","source":"局","facts":"""
        + """{"years":[{"year":2025,"satisfaction":[{"survey":"2025-101-001"}]}]},"tables":{}}""")]
    [InlineData("""{"title":"项目","path":"p/","source":"局","facts":{},"tables":{"funds":[{"rate":"94.08%"}]}}""")]
    [InlineData("""{"title":"项目","path":"p/","source":"局","facts":{},"tables":{"projects":[{"withheld":"是"}]}}""")]
    [InlineData("""{"title":"项目","path":"p/","source":"局","facts":{},"tables":{"withheld":[{"year":"2025"}]}}""")]
    [InlineData("""{"title":"项目","path":"p/","source":"局","facts":{},"tables":{"clocks":[{"dueDate":"2025年1月24日"}]}}""")]
    [InlineData("""{"title":"项目","path":"p/","source":"局","published":"2025年1月","facts":{},"tables":{}}""")]
    public async Task What_contradicts_the_contract_does_not_fit_the_schema(string twin)
    {
        var schema = await JsonSchema.FromJsonAsync(DataSchema.Text());

        Assert.NotEmpty(schema.Validate(twin));
    }

    [Fact]
    public void Rates_and_weights_are_numbers_everywhere_and_no_record_has_a_source()
    {
        var met = new Dictionary<string, HashSet<JsonValueKind>>();
        foreach (var file in Directory.EnumerateFiles(site.Root, "index.json", SearchOption.AllDirectories))
        {
            using var twin = JsonDocument.Parse(File.ReadAllBytes(file));
            Meet(twin.RootElement.GetProperty("facts"), met);
            Meet(twin.RootElement.GetProperty("tables"), met);
        }

        Assert.Equal([JsonValueKind.Number], met["rate"].Except([JsonValueKind.Null]));
        Assert.Equal([JsonValueKind.Number], met["weight"].Except([JsonValueKind.Null]));
        Assert.All(["tasks", "setting", "budgetKind", "period", "departmentCode", "unitCode"], key => Assert.Contains(key, met.Keys));
        Assert.DoesNotContain("source", met.Keys);
    }

    // The register of what is withheld names for readers alone; its rows have no code of the project either.
    [Fact]
    public void Who_is_named_by_name_is_named_by_code_too_and_which_budget_has_one_key()
    {
        var rows = new List<(string Table, JsonElement Row)>();
        foreach (var file in Directory.EnumerateFiles(site.Root, "index.json", SearchOption.AllDirectories))
        {
            foreach (var table in JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetProperty("tables").EnumerateObject())
                rows.AddRange(table.Value.EnumerateArray().Select(row => ($"{Path.GetRelativePath(site.Root, file)} {table.Name}", row)));
        }

        foreach (var key in new[] { "department", "unit" })
        {
            var named = rows
                .Where(one => one.Row.TryGetProperty(key, out _) && !one.Table.EndsWith(" withheld", StringComparison.Ordinal))
                .ToList();
            Assert.NotEmpty(named);
            Assert.All(named, one => Assert.True(one.Row.TryGetProperty(key + "Code", out _), one.Table));
        }

        Assert.DoesNotContain(rows, one => one.Row.TryGetProperty("budget", out var budget) && budget.ValueKind == JsonValueKind.String);
    }

    private static void Meet(JsonElement element, Dictionary<string, HashSet<JsonValueKind>> met)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Meet(item, met);
        }

        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (var property in element.EnumerateObject())
        {
            if (!met.TryGetValue(property.Name, out var kinds))
                met.Add(property.Name, kinds = []);
            kinds.Add(property.Value.ValueKind);
            Meet(property.Value, met);
        }
    }

    [Fact]
    public void No_csv_cell_starts_like_a_formula()
    {
        foreach (var file in Directory.EnumerateFiles(site.Root, "*.csv", SearchOption.AllDirectories))
        {
            var cells = File.ReadLines(file).SelectMany(line => line.Split(',')).Select(cell => cell.TrimStart('"')).ToList();
            Assert.NotEmpty(cells);
            foreach (var cell in cells)
                Assert.False(
                    cell is ['+' or '@', ..] || (cell is ['=', ..] && !cell.StartsWith("=\"\"", StringComparison.Ordinal)),
                    $"{file}: {cell}");
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
