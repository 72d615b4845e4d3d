using System.Collections.Concurrent;
using System.Text;
using Disclosure.Model.Budgets;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages.Search.Index;

namespace Disclosure.Site.Tests.Pages.Search;

public sealed class SearchIndexTests
{
    private static readonly Withholding Secret = new("《政府信息公开条例》第十四条", "涉密");

    [Fact]
    public void A_project_stands_in_a_line_with_its_units_and_what_the_filters_ask_of_its_years()
    {
        var files = FilesOf(SmallContent.With(SmallContent.Target("P1", 100), SmallContent.Self("P1", 95, Grade.Excellent)));

        Assert.Equal("p\tprojects/P1/\t项目P1\t101 101001\t2025gAte\tk项目p1\tixmp1\n", files["search/names-00.txt"]);
        Assert.Equal("projects/P1/\tg办成一件事\n", files["search/words-00.txt"]);
    }

    [Fact]
    public void A_name_of_another_year_is_a_former_name()
    {
        var renamed = SmallContent.Target("P1", 100) with { Name = "雪亮工程", Year = new(2024) };

        var line = FilesOf(SmallContent.With(renamed, SmallContent.Target("P1", 100)))["search/names-00.txt"];

        Assert.Contains("\tf雪亮工程", line, StringComparison.Ordinal);
        Assert.Contains("\tixlgc", line, StringComparison.Ordinal);
        Assert.Contains("\t2024g-t 2025g-t", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_is_found_by_the_other_names_it_goes_by()
    {
        var bureau = new Unit
        {
            Code = UnitCode.Parse("118"),
            Name = "示例区医疗保障局",
            Kind = UnitKind.Department,
            Aliases = ["区医保局"],
        };

        var line = FilesOf(SmallContent.With(bureau))["search/places.txt"].Split('\n').Single(one => one.Contains("units/118/"));

        Assert.Equal("u\tunits/118/\t示例区医疗保障局\t118\t\ts区医保局\tislqylbzj\tiqybj", line);
    }

    [Fact]
    public void Of_what_is_withheld_only_the_name_and_the_year_are_there()
    {
        var target = SmallContent.Target("P1", 100, Secret) with
        {
            Budget = BudgetKind.GovernmentFund,
            Indicators = [IndicatorNamed("秘密指标")],
            Goal = new Goal("秘密目标"),
        };

        var files = FilesOf(SmallContent.With(target, SmallContent.Self("P1", 95, Grade.Excellent, Secret)));

        Assert.Contains("\t2025--\t", files["search/names-00.txt"], StringComparison.Ordinal);
        Assert.Equal("", files["search/words-00.txt"]);
    }

    [Fact]
    public void Indicators_of_all_years_are_words_each_once()
    {
        var now = SmallContent.Target("P1", 100) with { Indicators = [IndicatorNamed("新增 养老床位（张）"), IndicatorNamed("满意度")] };
        var before = now with { Year = new(2024), Indicators = [IndicatorNamed("满意度"), IndicatorNamed("改造㎡")] };

        var line = FilesOf(SmallContent.With(now, before))["search/words-00.txt"];

        Assert.Equal("projects/P1/\tn新增养老床位（张）\tn满意度\tn改造m2\tg办成一件事\n", line);
    }

    [Fact]
    public void The_files_that_are_made_are_those_whose_paths_are_known_and_the_manifest_names_each_in_its_version()
    {
        var context = SmallContent.With(SmallContent.Target("P1", 100));
        var files = FilesOf(context);

        Assert.Equal(SearchIndex.PathsOf(context.Records).Order(), files.Keys.Order());
        var lines = files[SearchIndex.ManifestPath].Split('\n');
        var named = lines.Skip(1).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(name => name.Split("?v="));
        Assert.Equal(
            files.Where(file => file.Key != SearchIndex.ManifestPath)
                .Select(file => $"{file.Key} {new SearchFile(file.Key, Encoding.UTF8.GetBytes(file.Value)).Version}").Order(),
            named.Select(name => $"search/{name[0]} {name[1]}").Order());
    }

    [Fact]
    public void One_changed_project_changes_one_file_of_names_and_one_of_words_and_a_new_one_moves_no_other()
    {
        var projects = Enumerable.Range(0, 1500).Select(number => SmallContent.Target($"P{number:D4}", 100)).ToArray();
        var before = FilesOf(SmallContent.With(projects));
        projects[700] = projects[700] with { Name = "改了名字", Goal = new Goal("改了目标") };

        var after = FilesOf(SmallContent.With([.. projects, SmallContent.Target("P9999", 100)]));

        var shards = new SearchShards(1500);
        Assert.Equal(4, shards.Count);
        int[] touched = [shards.Of(ProjectCode.Parse("P0700")), shards.Of(ProjectCode.Parse("P9999"))];
        var expected = touched.Distinct().SelectMany(shard => new[] { SearchShards.NamesPath(shard), SearchShards.WordsPath(shard) })
            .Append(SearchIndex.ManifestPath).Order();
        Assert.Equal(expected, after.Keys.Where(path => after[path] != before[path]).Order());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(640, 1)]
    [InlineData(641, 2)]
    [InlineData(10_000, 16)]
    [InlineData(1_000_000, 64)]
    public void Files_stay_small_as_projects_grow(int projects, int shards) => Assert.Equal(shards, new SearchShards(projects).Count);

    [Fact]
    public void One_worker_and_many_make_the_same()
    {
        var context = SmallContent.With([.. Enumerable.Range(0, 1500).Select(number => SmallContent.Target($"P{number:D4}", 100))]);

        Assert.Equal(FilesOf(context, 1).OrderBy(file => file.Key), FilesOf(context, 4).OrderBy(file => file.Key));
    }

    [Theory]
    [InlineData("ＰＰＰ 项目(２期)", "ppp项目（2期）")]
    [InlineData("绿化面积：5000㎡", "绿化面积：5000m2")]
    [InlineData("一\t二\n三　四", "一二三四")]
    public void Text_is_folded_as_what_is_typed(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    private static Dictionary<string, string> FilesOf(PageContext context, int jobs = 2)
    {
        var files = new ConcurrentDictionary<string, string>();
        SearchIndex.Make(context, jobs, file => Assert.True(files.TryAdd(file.Path, Encoding.UTF8.GetString(file.Content))));
        return new Dictionary<string, string>(files);
    }

    private static Indicator IndicatorNamed(string name) => new()
    {
        Level1 = "产出指标",
        Level2 = "数量指标",
        Level3 = name,
        Target = IndicatorValueReader.Read("≥1"),
    };
}
