namespace Disclosure.Generator.Tests.Architecture;

/// <summary>One name says one thing: who searches for a type or a file finds the one.</summary>
public sealed class OneNameTests
{
    /// <summary>Names that two projects must both use, with why.</summary>
    private static readonly string[] FilesOfEveryProject =
    [
        // Where a program starts.
        "Program.cs",
        // What the templates of a project share, under the name that the compiler of templates asks for.
        "_ViewImports.cshtml",
    ];

    [Fact]
    public void No_two_types_of_the_product_have_one_name() => Assert.Empty(Doubled(
        ProductProject.All.SelectMany(project => ProductProject.TypesOf(project.Path)).Select(type => type.Name)));

    [Fact]
    public void No_two_files_of_the_product_have_one_name() => Allowance.Hold(
        FilesOfEveryProject, Doubled(SourceFile.Product.Select(file => file.Name)));

    [Fact]
    public void A_name_that_stands_twice_is_found_and_a_type_with_parameters_is_its_namesake()
    {
        Assert.Equal(["Row"], Doubled(["Row", "Column", "Row", "Cell", "Row"]));
        Assert.Single(ProductProject.TypesOf(ProductProject.Model.Path), type => type.Name == nameof(Model.Fields.Kinds.IField));
    }

    private static IEnumerable<string> Doubled(IEnumerable<string> names) =>
        names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key);
}
