using System.IO.Compression;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>What a reader, or a program, takes who takes all of a project's page.</summary>
[Collection(DemonstrationSite.Name)]
public sealed class PageWeightTests(BuiltSite site)
{
    // Most are below 30; a project whose whole chain over four years is there weighs more.
    private const int Limit = 36 * 1024;
    private const int Usual = 30 * 1024;
    private const int LimitOfPage = 22 * 1024;

    [Fact]
    public void A_project_page_with_all_its_files_is_36_kilobytes_at_most_and_nineteen_of_twenty_are_below_30()
    {
        var weights = Projects.ToDictionary(folder => folder, folder => Directory.GetFiles(folder).Sum(Compressed));

        Assert.True(weights.Count > 100, $"{weights.Count} projects");
        Assert.DoesNotContain(weights, project => project.Value > Limit);
        Assert.True(weights.Count(project => project.Value > Usual) * 20 <= weights.Count);
    }

    [Fact]
    public void A_project_page_alone_is_22_kilobytes_at_most() => Assert.DoesNotContain(
        Projects.Select(folder => (folder, Weight: Compressed(Path.Combine(folder, "index.html")))), page => page.Weight > LimitOfPage);

    private string[] Projects => Directory.GetDirectories(Path.Combine(site.Root, "projects"));

    private static long Compressed(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(file));
        return packed.Length;
    }
}
