using Mono.Cecil;

namespace Disclosure.Generator.Tests.Architecture;

public sealed class ProjectReferenceTests
{
    /// <summary>
    /// What works by reflection, so that it has no place in the native program: the feedback API and its staff alone
    /// reach it.
    /// </summary>
    private static readonly string[] ByReflection =
    [
        "LiteDB", "OpenTelemetry", "Npgsql", "Microsoft.EntityFrameworkCore", "Microsoft.OpenApi", "Microsoft.AspNetCore.OpenApi",
        "Microsoft.AspNetCore.Authentication.OpenIdConnect", "Microsoft.IdentityModel",
    ];

    private static readonly Dictionary<ProductProject, ProductProject[]> Allowed = new()
    {
        [ProductProject.Model] = [],
        [ProductProject.Content] = [ProductProject.Model],
        [ProductProject.Site] = [ProductProject.Model],
        [ProductProject.Staff] = [ProductProject.Model],
        [ProductProject.FeedbackApi] = [ProductProject.Staff, ProductProject.Model],
        [ProductProject.Forms] = [ProductProject.Content, ProductProject.Model],
        [ProductProject.Publishing] = [ProductProject.Site, ProductProject.Content, ProductProject.Model],
        [ProductProject.Generator] = [.. ProductProject.All.Except([ProductProject.Generator])],
    };

    public static TheoryData<string> Projects => [.. ProductProject.All.Select(project => project.Name)];

    public static TheoryData<string> ProjectsButFeedback =>
        [.. ProductProject.All.Except([ProductProject.Staff, ProductProject.FeedbackApi]).Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void References_between_projects_go_one_way(string name)
    {
        var project = Find(name);
        var ours = ReferencesOf(project).Where(reference => ProductProject.All.Any(other => other.Assembly == reference));

        Assert.Subset(Allowed[project].Select(other => other.Assembly).ToHashSet(), ours.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(ProjectsButFeedback))]
    public void What_needs_reflection_is_reached_from_the_feedback_api_alone(string name) => Assert.Empty(ReflectionOf(Find(name)));

    [Fact]
    public void The_feedback_api_does_reach_it() => Assert.Contains("LiteDB", ReflectionOf(ProductProject.FeedbackApi));

    [Fact]
    public void The_command_uses_the_feedback_api_in_one_place()
    {
        var users = TypeUses.Of(ProductProject.Generator.Path)
            .Where(use => use.Used.FolderUnder(ProductProject.FeedbackApi.Name) is not null)
            .Select(use => use.User.Name).Distinct();

        Assert.Equal(["FeedbackBeside"], users);
    }

    private static ProductProject Find(string name) => ProductProject.All.Single(project => project.Name == name);

    private static IEnumerable<string> ReflectionOf(ProductProject project) => ReferencesOf(project)
        .Where(reference => ByReflection.Any(package =>
            reference == package || reference.StartsWith(package + ".", StringComparison.Ordinal)));

    private static List<string> ReferencesOf(ProductProject project)
    {
        using var module = ModuleDefinition.ReadModule(project.Path);
        return [.. module.AssemblyReferences.Select(reference => reference.Name)];
    }
}
