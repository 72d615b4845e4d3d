using System.Net;

namespace Disclosure.FeedbackApi.Api.Tests.Staff.Oidc;

/// <summary>The provider does not answer: that is said, and passwords and the public are not touched by it.</summary>
public sealed class OidcOutageTests
{
    private const string Unavailable = "urn:disclosure:staff:provider-unavailable";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_the_way_there_it_is_said_and_mends_itself(bool isStopped)
    {
        await using var stage = await OidcStage.SetAsync();
        if (isStopped)
            await stage.Provider.StopAsync();
        stage.Provider.IsBroken = true;

        await stage.HoldsRefusedAsync(await stage.Browser.SignInAsync(), Unavailable);
        await stage.HoldsRefusedAsync(await stage.Browser.SignInAsync(), Unavailable);
        Assert.Equal(HttpStatusCode.OK, (await stage.Browser.Client.GetAsync("api/surveys")).StatusCode);

        if (isStopped)
            await stage.Provider.RestartAsync();
        stage.Provider.IsBroken = false;
        Assert.Equal(HttpStatusCode.OK, (await stage.Browser.SignInAsync()).StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_the_way_back_it_is_said_and_signs_nobody_in(bool isStopped)
    {
        await using var stage = await OidcStage.SetAsync();
        var callback = await stage.Browser.ToCallbackAsync();
        if (isStopped)
            await stage.Provider.StopAsync();
        stage.Provider.IsBroken = true;

        await stage.HoldsRefusedAsync(await stage.Browser.Client.GetAsync(callback), Unavailable);

        if (isStopped)
            await stage.Provider.RestartAsync();
        stage.Provider.IsBroken = false;
    }

    [Fact]
    public async Task Keys_that_the_provider_made_anew_are_learnt()
    {
        await using var stage = await OidcStage.SetAsync();
        Assert.Equal(HttpStatusCode.OK, (await stage.Browser.SignInAsync()).StatusCode);
        await stage.Browser.Client.DeleteAsync("api/staff/session");
        await stage.Provider.StopAsync();
        await stage.Provider.RestartAsync();

        var answers = new List<HttpStatusCode>();
        while (answers.Count < 3 && answers.LastOrDefault() != HttpStatusCode.OK)
            answers.Add((await stage.Browser.SignInAsync()).StatusCode);

        Assert.Equal(HttpStatusCode.OK, answers[^1]);
    }
}
