using Disclosure.FeedbackApi.Api.Tests;

namespace Disclosure.Browser.Tests.Desk;

/// <summary>The pages of the desk as staff see them, in a real chromium.</summary>
public sealed class DeskPagesTests(DeskService service) : IClassFixture<DeskService>
{
    private const int Phone = 360;
    private const int Desktop = 1280;
    private const string Survey = "surveys/" + SampleSurveys.Open;

    public static TheoryData<string, int> PlacesAndWidths
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var place in new[]
            {
                "sign-in", "", "cases", "cases?overdue=1", "cases/LATE", "ratings/LATE", "audit", "account",
                "account/second-factor", "nothing-here",
                Survey, Survey + "/cases?all=1", Survey + "/comments", Survey + "/invitations",
                Survey + "/batches", Survey + "/batches/new?batch=B-1&count=3", Survey + "/batches/new?batch=B-1&count=0",
            })
            {
                data.Add(place, Phone);
                data.Add(place, Desktop);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PlacesAndWidths))]
    public async Task Axe_finds_no_violation_and_everything_fits_and_can_be_touched(string place, int width)
    {
        var page = await service.WindowAsync(place == "sign-in" ? null : DeskService.Approver, width);
        await page.GotoAsync($"{DeskService.Desk}/{place.Replace("LATE", service.Late, StringComparison.Ordinal)}");

        var violations = await Axe.FaultsOfAsync(page);
        var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var small = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll(
                'button, select, textarea, nav a, .action, .choice, .tick, .cards a, .stack a, '
                + 'input:not([type=hidden], [type=radio], [type=checkbox])')]
                .filter(e => e.checkVisibility())
                .filter(e => { const box = e.getBoundingClientRect(); return box.height < 43.5 || box.width < 43.5; })
                .map(e => e.outerHTML.slice(0, 120))
            """);

        Assert.True(violations.Count == 0, string.Join('\n', violations));
        Assert.Equal(0, wide);
        Assert.True(small.Length == 0, string.Join('\n', small));
    }
}
