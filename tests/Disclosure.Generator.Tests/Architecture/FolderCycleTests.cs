namespace Disclosure.Generator.Tests.Architecture;

public sealed class FolderCycleTests
{
    public static TheoryData<string> Projects => [.. ProductProject.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folder_of_a_project_is_used_by_one_that_it_uses(string name)
    {
        var graph = new FolderGraph(name, TypeUses.Of(ProductProject.All.Single(project => project.Name == name).Path));

        Assert.True(graph.OnCycles.IsEmpty, $"{name}: {string.Join(", ", graph.OnCycles)} are on a cycle:\n{graph.Describe()}");
    }

    [Fact]
    public void The_feedback_api_is_put_together_in_one_folder_that_no_other_refers_to()
    {
        var (root, program) = (ProductProject.FeedbackApi.Name, "Program");
        var users = TypeUses.Of(ProductProject.FeedbackApi.Path)
            .Where(use => use.Used.FolderUnder(root) == "Hosting" && use.User.FolderUnder(root) != "Hosting")
            .Select(use => use.User.Name).Distinct();

        Assert.Equal([program], users);
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
