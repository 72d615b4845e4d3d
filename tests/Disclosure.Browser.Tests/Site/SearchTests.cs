using System.Text.RegularExpressions;
using Disclosure.Generator.Commands.Serve;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>Search, as somebody uses it who looks for something.</summary>
public sealed partial class SearchTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Width = 1280;
    private const int Phone = 360;

    [Fact]
    public async Task The_box_of_any_page_leads_to_the_hits_and_each_says_why_it_is_one()
    {
        using var opened = await site.OpenAsync("projects/101-001/", Width);
        var page = opened.Page;

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "搜索本站" }).FillAsync("ylbz");
        await page.Keyboard.PressAsync("Enter");

        var first = page.Locator(".hits li").First;
        await Assertions.Expect(first).ToContainTextAsync("示例区医疗保障局");
        await Assertions.Expect(first.Locator(".why")).ToHaveTextAsync("匹配：拼音首字母「ylbz」");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(FoundSome);
        await first.GetByRole(AriaRole.Link).ClickAsync();
        Assert.EndsWith("/units/118/", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("区医保局", "示例区医疗保障局", "匹配：简称「区医保局」")]
    [InlineData("103002001", "城乡居民基本养老保险待遇支付", "匹配：编码「103002-001」")]
    [InlineData("高血压 规范", "基本公共卫生服务补助", "匹配：指标「高血压患者基层规范管理率」")]
    [InlineData("医院", "医疗救助", "相关：医疗")]
    [InlineData("养老", "社区老年助餐服务", "相关：助餐")]
    [InlineData("自来水", "饮用水和公共场所卫生监测", "相关：饮用水")]
    [InlineData("红绿灯", "道路交通安全设施", "相关：信号灯，指标「单个信号灯路口改造成本」")]
    [InlineData("警察", "见义勇为奖励慰问", "相关：公安，部门单位「示例区公安分局」")]
    [InlineData("养老 2025", "高龄津贴", "匹配：年度「2025」；相关：高龄")]
    [InlineData("没有这样的词", "", "")]
    public async Task A_hit_says_by_what_it_was_found(string typed, string name, string why)
    {
        using var opened = await site.OpenAsync("search/?q=" + Uri.EscapeDataString(typed), Width);
        await AnsweredAsync(opened.Page);

        if (name.Length == 0)
        {
            await Assertions.Expect(opened.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"没有找到“{typed}”。");
            await Assertions.Expect(opened.Page.GetByText("可以试试：")).ToBeVisibleAsync();
            return;
        }

        var hit = opened.Page.Locator(".hits li").Filter(new() { HasText = name }).First;
        await Assertions.Expect(hit.Locator(".why")).ToHaveTextAsync(why);
    }

    [Fact]
    public async Task What_is_asked_stands_in_the_address_and_the_back_button_undoes_it()
    {
        using var opened = await site.OpenAsync("search/?year=2024&grade=C", Width);
        var page = opened.Page;
        await AnsweredAsync(page);
        var all = await page.Locator(".hits li").AllTextContentsAsync();
        Assert.Contains(all, hit => hit.Contains("智慧校园示范校建设", StringComparison.Ordinal));

        await page.GetByLabel("部门", new() { Exact = true }).SelectOptionAsync("117");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("[?]year=2024&dept=117&grade=C$"));
        await AnsweredAsync(page);
        var fewer = await page.Locator(".hits li").AllTextContentsAsync();
        Assert.True(fewer.Count < all.Count);
        Assert.All(fewer, hit => Assert.Contains("示例区河东镇", hit, StringComparison.Ordinal));

        await page.GoBackAsync();
        await Assertions.Expect(page.GetByLabel("部门", new() { Exact = true })).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator(".hits li")).ToHaveCountAsync(all.Count);

        await page.GetByRole(AriaRole.Button, new() { Name = "清除筛选" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("search/$"));
        await Assertions.Expect(page.Locator(".found")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_arrow_keys_go_from_the_box_through_the_hits_and_back()
    {
        using var opened = await site.OpenAsync("search/", Width);
        var page = opened.Page;
        await page.GetByLabel("找什么").FillAsync("养老");
        await AnsweredAsync(page);

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator(".hits a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");

        await Assertions.Expect(page.GetByLabel("找什么")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(Width)]
    [InlineData(Phone)]
    public async Task Axe_has_nothing_against_hits_and_filters_and_nothing_is_wider_than_the_window(int width)
    {
        using var opened = await site.OpenAsync("search/?q=补贴&year=2025", width);
        await AnsweredAsync(opened.Page);
        Assert.True(await opened.Page.Locator(".hits li").CountAsync() > 5);

        Assert.Empty(await opened.FaultsAsync());
    }

    [Fact]
    public async Task More_hits_are_shown_when_asked_for_and_have_the_focus()
    {
        using var opened = await site.OpenAsync("search/?year=2025", Width);
        var page = opened.Page;
        await AnsweredAsync(page);
        await Assertions.Expect(page.Locator(".hits li")).ToHaveCountAsync(20);

        await page.GetByRole(AriaRole.Button, new() { Name = "再显示一些" }).ClickAsync();

        await Assertions.Expect(page.Locator(".hits li")).ToHaveCountAsync(40);
        await Assertions.Expect(page.Locator(".hits li").Nth(20).Locator("a")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task It_works_below_a_path()
    {
        await using var server = SiteServer.Create(DemonstrationSite.Folder.Parent!, port: 0, signal: null);
        await server.StartAsync();
        using var opened = await site.OpenAsync("", Width);
        var below = $"{server.Urls.First()}/{DemonstrationSite.Folder.Name}/";

        await opened.Page.GotoAsync(below + "search/?q=雪");
        await AnsweredAsync(opened.Page);

        await opened.Page.Locator(".hits").GetByRole(AriaRole.Link, new() { Name = "冬季除雪保畅物资储备" }).ClickAsync();
        Assert.Equal(below + "projects/105001-003/", opened.Page.Url);
    }

    [Fact]
    public async Task Without_scripts_the_box_leads_to_the_lists()
    {
        using var opened = await site.OpenAsync("", Phone, scripts: false);
        var page = opened.Page;

        await page.GetByRole(AriaRole.Searchbox).FillAsync("医保");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByText("没有脚本，搜索框查不出结果。")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "医疗保障局", Exact = true }).ClickAsync();
        Assert.EndsWith("/units/118/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_questions_find_the_pages_that_answer_them()
    {
        var questions = SearchQuestion.Read(Repository.Folder("tests/SearchQuestions/questions.txt"));
        using var opened = await site.OpenAsync("search/", Width);
        var missed = new List<string>();
        var (answers, first) = (0, 0);
        foreach (var question in questions)
        {
            var hits = await SearchPageHits.AskAsync(opened.Page, question.Typed);
            answers += question.Answers.Length;
            missed.AddRange(question.Answers.Except(hits).Select(path => $"{question.Typed}: {path}"));
            first += hits.Length > 0 && question.Answers.Contains(hits[0]) ? 1 : 0;
        }

        Assert.Equal(50, questions.Length);
        Assert.True(answers - missed.Count >= 0.98 * answers, string.Join('\n', missed));
        Assert.Equal(questions.Length, first);
    }

    [Fact]
    public async Task Other_words_find_the_pages_that_answer_and_no_answer_by_what_was_typed_comes_after_them()
    {
        var literal = SearchQuestion.Read(Repository.Folder("tests/SearchQuestions/questions.txt"))
            .ToDictionary(question => question.Typed, question => question.Answers);
        using var opened = await site.OpenAsync("search/", Width);
        var faults = new List<string>();
        foreach (var question in SearchQuestion.Read(Repository.Folder("tests/SearchQuestions/other-words.txt")))
        {
            var hits = await SearchPageHits.AskAsync(opened.Page, question.Typed);
            faults.AddRange(question.Answers.Except(hits).Select(path => $"{question.Typed}: {path}"));
            if (!literal.TryGetValue(question.Typed, out var before))
                continue;
            var first = question.Answers.Min(path => Array.IndexOf(hits, path));
            faults.AddRange(before.Where(path => Array.IndexOf(hits, path) > first).Select(path => $"{question.Typed}: {path} 在后"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("垃圾", "“垃圾”：找到 10 条，其中 3 条是意思相关的。")]
    [InlineData("修路", "“修路”：找到 20 条，都是意思相关的。")]
    [InlineData("雪", "“雪”：找到 1 条。")]
    public async Task How_many_were_found_by_other_words_is_said(string typed, string said)
    {
        using var opened = await site.OpenAsync("search/?q=" + Uri.EscapeDataString(typed), Width);
        await AnsweredAsync(opened.Page);

        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(said);
    }

    [Fact]
    public async Task Nothing_is_loaded_before_somebody_searches()
    {
        using var opened = await site.OpenAsync("search/", Width);
        var asked = await opened.Page.EvaluateAsync<string[]>(
            "() => performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.includes('.txt'))");

        Assert.Empty(asked);
    }

    private static Task AnsweredAsync(IPage page) => Assertions.Expect(page.Locator(".hits[aria-busy=false]")).ToBeAttachedAsync();

    [GeneratedRegex("^“ylbz”：找到 \\d+ 条。$")]
    private static partial Regex FoundSome { get; }
}
