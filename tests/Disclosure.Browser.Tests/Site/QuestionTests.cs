namespace Disclosure.Browser.Tests.Site;

/// <summary>The questions that people come with: from the home page on a phone to the answer, in few clicks and little scrolling.</summary>
public sealed class QuestionTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Phone = 360;

    [Fact]
    public async Task What_did_my_school_get_and_do()
    {
        using var home = await site.OpenAsync("", Phone);
        var citizen = new Journey(home);

        await citizen.FollowAsync("units/");
        await citizen.FollowAsync("101001/");
        await citizen.FollowAsync("2025/");
        await citizen.ReadAsync("万元");

        citizen.Took(clicks: 3, screens: 12);
    }

    [Fact]
    public async Task What_was_done_about_a_bad_result()
    {
        using var home = await site.OpenAsync("", Phone);
        var citizen = new Journey(home);

        await citizen.FollowAsync("rectifications/");
        await citizen.ReadAsync("销号");

        citizen.Took(clicks: 1, screens: 8);
    }

    [Fact]
    public async Task Which_projects_missed_their_targets_and_why()
    {
        using var home = await site.OpenAsync("", Phone);
        var citizen = new Journey(home);

        await citizen.FollowAsync("unmet/2025/");
        await citizen.ReadAsync("未达成");
        await citizen.ReadAsync("待判决后补偿");

        citizen.Took(clicks: 1, screens: 6);
    }

    [Theory]
    [InlineData("养老")]
    [InlineData("ylbz")]
    public async Task Is_it_in_here(string words)
    {
        using var home = await site.OpenAsync("", Phone);
        var citizen = new Journey(home);

        await citizen.SearchAsync(words);
        await citizen.ReadFirstAsync("main .hits a[href*='projects/'], main .hits a[href*='units/']");

        citizen.Took(clicks: 1, screens: 1);
    }

    [Fact]
    public async Task Was_it_well_spent()
    {
        using var home = await site.OpenAsync("", Phone);
        var citizen = new Journey(home);

        await citizen.SearchAsync("老旧小区综合改造");
        await citizen.FollowAsync("projects/104-001/");
        await citizen.ReadAsync("项目标");

        citizen.Took(clicks: 2, screens: 1);
    }
}
