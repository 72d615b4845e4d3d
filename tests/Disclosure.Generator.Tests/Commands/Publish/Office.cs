using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Disclosure.Generator.Tests.Commands.Publish;

/// <summary>
/// A finance office of two departments of the demonstration with their units, and the police with what it withholds: nothing published,
/// and people who act on days.
/// </summary>
internal sealed partial class Office : IDisposable
{
    public const string Preparer = "shili-bianzhi";
    public const string Reviewer = "shili-shenhe";
    public const string Secrecy = "shili-baomi";
    public const string Publisher = "shili-fabu";

    private static readonly string[] Departments = ["101", "102", "119"];

    // What most tests begin with is done once for all.
    private static readonly Lazy<Task<Office>> Published = new(async () =>
    {
        var office = new Office();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => office.Dispose();
        await office.DoPublishBudget();
        return office;
    });

    private readonly TemporaryFolder _folder = new();
    private bool _isTouched;

    public Office()
    {
        var content = Repository.Folder("content");
        foreach (var file in new[] { "portal.yaml", "staff.yaml" })
            Copy(content, file);
        foreach (var unit in Departments)
        {
            foreach (var folder in new[] { "units", "years/2025/budget/units", "years/2025/budget/projects" })
                CopyAll(content, folder, unit + "*.yaml");
            CopyAll(content, "approvals/2025/budget", $"*-{unit}*");
        }

        // What ended is of departments that are not here.
        Write("portal.yaml", EndedProjects().Replace(Read("portal.yaml"), ""));
        _isTouched = false;
    }

    public string Content => _folder["content"];

    public string Public => _folder["public"];

    /// <summary>A file of the site that is served.</summary>
    public string Page(string path) => File.ReadAllText(Path.Combine(Public, "current", path));

    public bool HasPage(string path) => File.Exists(Path.Combine(Public, "current", path));

    /// <summary>Every file that readers can get, with its text.</summary>
    public SortedDictionary<string, string> Site(string? output = null)
    {
        var root = Path.Combine(output ?? Public, "current");
        return new SortedDictionary<string, string>(
            Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllText),
            StringComparer.Ordinal);
    }

    public string this[string relative] => _folder[relative];

    public string Read(string file) => File.ReadAllText(Path.Combine(Content, file));

    public void Write(string file, string text)
    {
        _isTouched = true;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Content, file))!);
        File.WriteAllText(Path.Combine(Content, file), text);
    }

    /// <summary>Changes a file of the working folder by hand.</summary>
    public void Edit(string file, string old, string now)
    {
        Assert.Contains(old, Read(file), StringComparison.Ordinal);
        Write(file, Read(file).Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Runs a command as somebody on a day.</summary>
    public async Task<CommandRun> As(string account, string day, params string[] args)
    {
        _isTouched = true;
        var run = await CommandRun.Of(
            console => console with
            {
                Variable = name => name switch { "DISCLOSURE_ACCOUNT" => account, "DISCLOSURE_DAY" => day, _ => null },
            },
            [.. args, "--content", Content, .. OutputOf(args[0])]);
        return run.ShowsNoStackTrace();
    }

    /// <summary>Prepares, has another review, a third look for secrets, and releases; answers the edition.</summary>
    public async Task<string> Release(string day, params string[] args)
    {
        var edition = EditionOf(await As(Preparer, day, ["publish", .. args]));
        await SignAndRelease(edition, day);
        return edition;
    }

    public async Task SignAndRelease(string edition, string day)
    {
        Done(await As(Reviewer, day, "sign", edition));
        Done(await As(Secrecy, day, "sign", edition));
        Done(await As(Reviewer, day, "release", edition));
    }

    /// <summary>
    /// The site's own settings and the budgets of the two departments; in an office as it began, a copy of what another did.
    /// </summary>
    public async Task PublishBudget()
    {
        if (_isTouched)
            await DoPublishBudget();
        else
            CopyOf(await Published.Value);
    }

    private async Task DoPublishBudget()
    {
        await Release("2025-01-15", "--site");
        await Release("2025-02-05", "--year", "2025", "--stage", "budget", "--unit", "101", "102");
    }

    public static void Done(CommandRun run) => Assert.True(run.ExitCode == 0, run.All);

    /// <summary>The edition that a run prepared.</summary>
    public static string EditionOf(CommandRun run)
    {
        Done(run);
        var match = Prepared.Match(run.Out);
        Assert.True(match.Success, run.All);
        return match.Groups["id"].Value;
    }

    public void Dispose() => _folder.Dispose();

    // With links as links and times as they were.
    private void CopyOf(Office other)
    {
        Directory.Delete(Content, recursive: true);
        foreach (var part in new[] { other.Content, other.Public })
        {
            using var copy = Process.Start("cp", ["-a", part, _folder.FullName]);
            copy.WaitForExit();
            Assert.Equal(0, copy.ExitCode);
        }
    }

    private string[] OutputOf(string command) =>
        command is "publish" or "release" or "refresh" ? ["--output", Public] : [];

    private void CopyAll(string content, string folder, string files)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(content, folder), files))
            Copy(content, $"{folder}/{Path.GetFileName(file)}");
    }

    private void Copy(string content, string file)
    {
        var target = _folder[$"content/{file}"];
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(content, file), target);
    }

    [GeneratedRegex("已准备版次 (?<id>[0-9]{8}-[0-9]+)")]
    private static partial Regex Prepared { get; }

    [GeneratedRegex("^duties:\n(  .*\n)+", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex EndedProjects();
}
