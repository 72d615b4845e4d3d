using System.Text.RegularExpressions;
using Disclosure.Generator.Tests.Commands;

namespace Disclosure.Generator.Tests.Documentation;

/// <summary>
/// A folder in which every command of the manual on publishing was run, in its order: with the staff that it shows, and with forms as
/// departments send them, taken from the demonstration.
/// </summary>
public sealed partial class PublishingWeek : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The manual.</summary>
    public static string Manual { get; } = Repository.Read("generator/PUBLISHING.zh-CN.md");

    /// <summary>What the commands said.</summary>
    public string Told { get; private set; } = "";

    /// <summary>A file or folder of the office.</summary>
    public string this[string path] => _folder[path];

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (Match file in ContentFile().Matches(Manual))
            _folder.Write(file.Groups["path"].Value, file.Groups["text"].Value);
        File.AppendAllText(_folder["content/portal.yaml"], "demonstrationNotice: 试用，内容均属虚构。\n");
        await Send("报表/教育局.xlsx", Repository.Folder("content"), "101", "101-002", "101-003");
        await Send("更正/教育局.xlsx", Corrected(), "101-002");
        Told = await ManualScript.Run(_folder.FullName, ManualScript.CommandsOf(Manual));
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static async Task Export(string content, string form, params string[] codes)
    {
        var run = await CommandRun.Of(["export", .. codes, "--year", "2026", "--stage", "budget", "--content", content, "-o", form]);
        Assert.True(run.ExitCode == 0, run.All);
    }

    private Task Send(string form, string content, params string[] codes) => Export(content, _folder[form], codes);

    // The department had left one kindergarten out.
    private string Corrected()
    {
        const string Path = "years/2026/budget/projects/101-002.yaml";
        var before = Repository.Read("content/" + Path);
        Assert.Contains("=25所", before, StringComparison.Ordinal);
        _folder.Write("改/" + Path, before.Replace("=25所", "=26所", StringComparison.Ordinal));
        foreach (var file in new[] { "portal.yaml", "units/101.yaml" })
            _folder.Write("改/" + file, Repository.Read("content/" + file));
        return _folder["改"];
    }

    [GeneratedRegex("```yaml\n# (?<path>content/[a-z0-9/.-]+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ContentFile();
}
