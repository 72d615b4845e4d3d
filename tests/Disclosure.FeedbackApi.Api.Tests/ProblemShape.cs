using System.Text.Json;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Staff.Problems;

namespace Disclosure.FeedbackApi.Api.Tests;

/// <summary>The one shape of every error.</summary>
internal static class ProblemShape
{
    public static async Task HoldsAsync(HttpResponseMessage answer, string type, string what)
    {
        var problem = await HoldsAsync(answer, what);
        Assert.Equal(type, problem.GetProperty("type").GetString());
    }

    /// <summary>Holds that an answer is a problem of a known kind, in the one shape.</summary>
    public static async Task<JsonElement> HoldsAsync(HttpResponseMessage answer, string what)
    {
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(
            answer.Content.Headers.ContentType?.ToString() == "application/problem+json",
            $"{what}: {(int)answer.StatusCode} {answer.Content.Headers.ContentType} {body}");
        var problem = JsonDocument.Parse(body).RootElement;
        var kind = Assert.Single(ProblemKinds.All, kind => kind.Type == problem.GetProperty("type").GetString());
        Assert.Equal((kind.Title, kind.Status), (problem.GetProperty("title").GetString(), problem.GetProperty("status").GetInt32()));
        Assert.Equal(kind.Status, (int)answer.StatusCode);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", problem.GetProperty("detail").GetString());
        Assert.Subset(
            new HashSet<string> { "type", "title", "status", "detail", "field" },
            problem.EnumerateObject().Select(member => member.Name).ToHashSet());
        var wait = answer.Headers.RetryAfter?.Delta?.TotalSeconds is { } seconds ? (int?)seconds : null;
        // Waits grow, up to what the kind says.
        if (kind == StaffProblems.LockedOut)
            Assert.InRange(wait ?? 0, 1, kind.RetryAfter!.Value);
        else
            Assert.Equal(kind.RetryAfter, wait);
        return problem;
    }
}
