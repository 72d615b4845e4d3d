using System.Text.RegularExpressions;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Problems;
using Disclosure.FeedbackApi.Settings;
using Snapshooter.Xunit;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

/// <summary>What the README says is what there is.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Manual = Repository.Read("feedback-api/README.md");

    public static TheoryData<string> Settings => [.. typeof(FeedbackOptions).GetProperties().Select(setting => setting.Name)];

    public static TheoryData<string> Problems => [.. ProblemKinds.All.Select(kind => kind.Type)];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_setting_is_documented_with_its_default(string name)
    {
        var value = typeof(FeedbackOptions).GetProperty(name)!.GetValue(new FeedbackOptions());
        Assert.Contains($"| `Feedback__{name}` | {(value is "" ? "–" : $"`{value}`")} |", Manual, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Problems))]
    public void Every_problem_is_documented_with_its_status_and_title(string type)
    {
        var kind = ProblemKinds.All.Single(kind => kind.Type == type);
        Assert.Contains($"| `{kind.Type}` | {kind.Status} | {kind.Title} |", Manual, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("feedback-api/README.md")]
    [InlineData("generator/README.md")]
    public void A_password_that_a_manual_types_is_one_that_is_taken(string manual) => Assert.All(
        TypedPassword().Matches(Repository.Read(manual)),
        typed => Assert.Null(PasswordRules.Objection(typed.Groups[1].Value, typed.Groups[2].Value)));

    [Fact]
    public void The_first_start_types_a_password() => Assert.NotEmpty(TypedPassword().Matches(Manual));

    [Fact]
    public void No_two_problems_share_a_type() =>
        Assert.Equal(ProblemKinds.All.Count, ProblemKinds.All.Select(kind => kind.Type).Distinct().Count());

    [Fact]
    public void Every_problem_there_is_is_in_the_list() => Assert.Equal(
        typeof(ProblemKinds).GetProperties().Concat(typeof(StaffProblems).GetProperties())
            .Where(property => property.PropertyType == typeof(ProblemKind)).Select(property => property.GetValue(null)).ToHashSet(),
        ProblemKinds.All.ToHashSet<object?>());

    [Fact]
    public async Task The_OpenAPI_document_is_as_it_was_agreed()
    {
        await using var server = await FeedbackServer.StartAsync();

        (await server.Client.GetStringAsync("openapi/v1.json")).MatchSnapshot();
    }

    [GeneratedRegex(@"echo '([^']+)' \|.*account add (\S+)")]
    private static partial Regex TypedPassword();
}
