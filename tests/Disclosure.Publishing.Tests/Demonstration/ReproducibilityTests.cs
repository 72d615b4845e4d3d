using System.Security.Cryptography;

namespace Disclosure.Publishing.Tests.Demonstration;

[Collection(DemonstrationSite.Name)]
public sealed class ReproducibilityTests(BuiltSite site)
{
    [Fact]
    public void Building_twice_with_another_number_of_workers_gives_the_same_files_to_the_byte() =>
        Assert.Equal(HashesOf(site.Root), HashesOf(site.Again.Folder));

    private static SortedDictionary<string, string> HashesOf(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);
}
