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
}
