using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

/// <summary>Wherever there is a GET there is a HEAD: the same answer without its body.</summary>
public sealed class HeadRequestsTests
{
    [Fact]
    public async Task Every_address_that_is_read_is_answered_to_HEAD_as_to_GET_and_without_a_body()
    {
        await using var server = await FeedbackServer.StartAsync();
        var receipt = await server.GiveAsync(5);
        using var client = server.NewClient();
        string[] addresses = [.. AddressesOf(server, receipt), "metrics"];
        Assert.InRange(addresses.Length, 30, int.MaxValue);

        foreach (var address in addresses)
        {
            using var got = await client.GetAsync(address);
            using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
            Assert.True(got.StatusCode == head.StatusCode, $"{address}: {got.StatusCode}, {head.StatusCode}");
            Assert.Equal(got.Content.Headers.ContentType, head.Content.Headers.ContentType);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData("readyz")]
    [InlineData("api/assets/form.css")]
    [InlineData("api/surveys/2025-101001-002/form")]
    [InlineData("api/surveys/2025-101001-002/result")]
    public async Task What_is_there_is_there(string address)
    {
        await using var server = await FeedbackServer.StartAsync();

        using var head = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    private static IEnumerable<string> AddressesOf(FeedbackServer server, string receipt) =>
        server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(route => route.RoutePattern.RawText!.TrimStart('/')
                .Replace("{receipt}", receipt, StringComparison.Ordinal)
                .Replace("{id}", SampleSurveys.Open, StringComparison.Ordinal)
                .Replace("{documentName}", "v1", StringComparison.Ordinal)
                .Replace("{batch}", "B-1", StringComparison.Ordinal))
            .Distinct();
}
