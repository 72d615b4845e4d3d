using System.IO.Compression;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>What a reader, or a program, takes who takes all of a project's page.</summary>
[Collection(DemonstrationSite.Name)]
public sealed class PageWeightTests(BuiltSite site)
{
    private const int Limit = 30 * 1024;

    [Fact]
    public void A_project_page_with_all_its_files_is_30_kilobytes_at_most()
    {
        var projects = Directory.GetDirectories(Path.Combine(site.Root, "projects"));

        Assert.True(projects.Length > 100, $"{projects.Length} projects");
        Assert.Empty(
            from folder in projects
            let weight = Directory.GetFiles(folder).Sum(Compressed)
            where weight > Limit
            select $"{Path.GetFileName(folder)}: {weight}");
    }

    private static long Compressed(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(file));
        return packed.Length;
    }
}
