using Disclosure.FeedbackApi.Api.Tests;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Desk;

/// <summary>The desk as staff use it, in a real chromium.</summary>
public sealed class DeskInChromiumTests(DeskService service) : IClassFixture<DeskService>
{
    private const int Phone = 360;
    private const int Desktop = 1280;
    private const string Survey = "surveys/" + SampleSurveys.Open;

    [Fact]
    public async Task A_case_is_dealt_with_without_script_from_the_overview_on()
    {
        var page = await service.SignInAsync(DeskService.Editor, Phone);

        await page.Locator(".cards .lead", new() { HasText = "待答复" }).First.GetByRole(AriaRole.Link).ClickAsync();
        await page.GetByLabel("写给评价人的话").FillAsync("已增开窗口。");
        await page.GetByRole(AriaRole.Button, new() { Name = "提交这一步" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已记录这一步");
        await Assertions.Expect(page.Locator(".steps")).ToContainTextAsync("已增开窗口。");
        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("口令")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_batch_is_keyed_with_the_keyboard_alone()
    {
        var page = await service.SignInAsync(DeskService.Editor, Desktop);
        await page.GotoAsync($"{DeskService.Desk}/{Survey}/batches/new?batch=K-1&count=2");
        await page.Locator("#level-1").FocusAsync();

        // A good slip: past its reasons to the comment, and on. A bad one: its first reason, then past the other two.
        await PressAsync(page, "5", "Tab");
        await Assertions.Expect(page.Locator("#comment-1")).ToBeFocusedAsync();
        await PressAsync(page, "Tab", "2", "Tab", "Space", "Tab", "Tab", "Tab");
        await Assertions.Expect(page.Locator("#comment-2")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("等了很久");
        await PressAsync(page, "Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("第一遍已录入，须另一人录入第二遍");
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { Name = "K-1" })).ToContainTextAsync("待另一人录入第二遍");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Codes_are_downloaded_and_the_page_stays()
    {
        var page = await service.SignInAsync(DeskService.Editor, Desktop);
        await page.GotoAsync($"{DeskService.Desk}/surveys/{SampleSurveys.Few}/invitations");
        await page.GetByLabel("发放数量").FillAsync("2");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "发放并下载" }).ClickAsync());

        Assert.Equal($"codes-{SampleSurveys.Few}-2.csv", download.SuggestedFilename);
        Assert.Equal(3, (await File.ReadAllLinesAsync(await download.PathAsync())).Length);
        await page.Context.CloseAsync();
    }

    private static async Task PressAsync(IPage page, params string[] keys)
    {
        foreach (var key in keys)
            await page.Keyboard.PressAsync(key);
    }
}
