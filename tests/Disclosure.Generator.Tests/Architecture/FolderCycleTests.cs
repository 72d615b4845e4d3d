using System.Collections.Immutable;

namespace Disclosure.Generator.Tests.Architecture;

public sealed class FolderCycleTests
{
    /// <summary>
    /// Folders that are still on a cycle, by project: a list that only gets shorter. What is on no cycle any more is taken off it;
    /// nothing is added.
    /// </summary>
    private static readonly Dictionary<string, ImmutableArray<string>> StillOnCycles = new()
    {
        ["Disclosure.FeedbackApi"] =
        [
            "Cases", "Desk", "Hosting", "Invitations", "Limits", "Moderation", "Pages", "Paper", "Problems", "Ratings",
            "Receipts", "Results", "Staff", "Storage", "Surveys",
        ],
    };

    public static TheoryData<string> Projects => [.. ProductProject.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folder_of_a_project_is_used_by_one_that_it_uses(string name)
    {
        var graph = new FolderGraph(name, TypeUses.Of(ProductProject.All.Single(project => project.Name == name).Path));
        var known = StillOnCycles.GetValueOrDefault(name, []);

        var added = graph.OnCycles.Except(known).ToList();
        Assert.True(added.Count == 0, $"{name}: {string.Join(", ", added)} are on a cycle:\n{graph.Describe()}");
        var mended = known.Except(graph.OnCycles).ToList();
        Assert.True(
            mended.Count == 0, $"{name}: {string.Join(", ", mended)} are on no cycle any more; take them off {nameof(StillOnCycles)}.");
    }

    /// <summary>Folders whose own folders refer one way too, with the project.</summary>
    [Theory]
    [InlineData("Disclosure.Forms", "Disclosure.Forms.Reading")]
    public void No_folder_of_a_folder_is_used_by_one_that_it_uses(string name, string folder)
    {
        var graph = new FolderGraph(folder, TypeUses.Of(ProductProject.All.Single(project => project.Name == name).Path));

        Assert.True(graph.OnCycles.IsEmpty, $"{folder}: {string.Join(", ", graph.OnCycles)} are on a cycle:\n{graph.Describe()}");
        Assert.NotEmpty(graph.Ways);
    }

    [Fact]
    public void A_cycle_is_found_that_only_the_body_of_a_method_makes_and_its_types_are_named()
    {
        var root = typeof(FolderCycleTests).Namespace + ".Samples";
        var graph = new FolderGraph(root, TypeUses.Of(typeof(FolderCycleTests).Assembly.Location));

        Assert.Equal(["Baking", "Eating"], graph.OnCycles.AsEnumerable());
        Assert.Equal("  Baking → Eating: Baker uses Eater\n  Eating → Baking: Eater uses Bread", graph.Describe());
    }
}
