using System.Globalization;
using System.Security.Cryptography;

namespace Disclosure.Generator.Tests.Processes;

/// <summary>
/// Real processes that make the public site, killed before steps that a seed chooses: any of the files, and often one of the last.
/// </summary>
public sealed class KilledPublicationTests : IDisposable
{
    private const int Seed = 20260301;
    private const int LastSteps = 12;
    private const int NoStep = 0;
    private const string FirstDay = "2026-03-01";
    private const string SecondDay = "2026-03-02";
    private readonly TemporaryFolder _folder = new();

    public KilledPublicationTests()
    {
        foreach (var part in new[] { "portal.yaml", "units/101.yaml", "units/101001.yaml", "policy" })
            CopyOf(part);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Killed_at_any_moment_a_publication_leaves_a_whole_site_and_the_next_one_makes_its_own()
    {
        var steps = Make("first", FirstDay);
        Make("second", SecondDay);
        string[] whole = [SumOf("first"), SumOf("second")];
        Assert.NotEqual(whole[0], whole[1]);
        Make("public", FirstDay);
        var random = new Random(Seed);

        for (var kill = 0; kill < RandomCases.Of(4); kill++)
        {
            var before = SumOf("public");
            var step = kill % 2 == 0 ? random.Next(1, steps + 1) : random.Next(steps - LastSteps, steps + 1);
            KillBefore(step, before == whole[0] ? SecondDay : FirstDay);

            Assert.Contains(SumOf("public"), whole);
        }

        Make("public", SecondDay);
        Assert.Equal(whole[1], SumOf("public"));
        Make("public", FirstDay);
        Assert.Equal(whole[0], SumOf("public"));
        Assert.InRange(Directory.GetDirectories(_folder["public/sites"]).Length, 1, 2);
        Assert.Empty(Directory.GetFiles(_folder["public/sites"], "*.next"));
    }

    private int Make(string output, string day)
    {
        using var process = Start(output, day, NoStep);
        var steps = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, process.StandardError.ReadToEnd());
        return int.Parse(steps, CultureInfo.InvariantCulture);
    }

    // A process that ends before the step is not killed: what it took over made it short.
    private void KillBefore(int step, string day)
    {
        using var process = Start("public", day, step);
        process.StandardOutput.ReadLine();
        process.Kill();
        process.WaitForExit();
    }

    private System.Diagnostics.Process Start(string output, string day, int step) => CommandProcess.Start(
        "dotnet", CommandProcess.Crash, "public-site", _folder["content"], _folder[output], day, $"{step}");

    private string SumOf(string output)
    {
        var site = _folder[$"{output}/current"];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(site + "/", "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(site, file);
            if (path is "readback.json")
                continue;
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(path + "\n"));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private void CopyOf(string part)
    {
        var from = Repository.Folder($"content/{part}");
        if (File.Exists(from))
        {
            _folder.Write($"content/{part}", File.ReadAllBytes(from));
            return;
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            _folder.Write($"content/{part}/{Path.GetRelativePath(from, file)}", File.ReadAllBytes(file));
    }
}
