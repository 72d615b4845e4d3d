using System.Globalization;

namespace Disclosure.Browser.Tests.Site;

/// <summary>How far one scrolls on a phone: screens of 740 pixels at 360, the largest pages of a kind; projects by finger, too.</summary>
public sealed class ScreenBudgetTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Phone = 360;
    private const int List = 15;

    // The largest; at night more of them.
    private static readonly int Pages = RandomCases.Factor > 1 ? 12 : 3;
    private static readonly int ProjectPages = RandomCases.Factor > 1 ? 80 : 12;

    private static readonly Dictionary<string, int> Budgets = new()
    {
        ["首页"] = 6,
        ["项目"] = 8,
        ["单位年度"] = 10,
        ["代表审议材料"] = 10,
        // Texts in which one looks something up, with a table of contents.
        ["名词解释"] = 30,
        ["政策"] = 30,
    };

    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_page_is_no_longer_than_its_kind_may_be(string kind) => NoneIsLongerAsync(kind, Pages, touch: false);

    [Fact]
    public Task A_project_is_no_longer_for_a_finger() => NoneIsLongerAsync("项目", ProjectPages, touch: true);

    private async Task NoneIsLongerAsync(string kind, int pages, bool touch)
    {
        var screens = Budgets.GetValueOrDefault(kind, List);
        var longer = new List<string>();
        foreach (var path in PageKinds.LargestOf(kind, DemonstrationSite.Folder, pages))
        {
            using var opened = await site.OpenAsync(path, Phone, touch: touch);
            var length = await opened.ScreensAsync();
            if (length > screens)
                longer.Add(string.Create(CultureInfo.InvariantCulture, $"{path} has {length:0.0} screens, of {screens}."));
        }

        Assert.True(longer.Count == 0, string.Join('\n', longer));
    }
}
