using System.Text.Json;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Tests.PublicSites;

/// <summary>What is published and taken down by editions is told so in its stage, and is missing nowhere.</summary>
public sealed class WithdrawnStageTests : IDisposable
{
    private const string Year = "2025";
    private readonly ReleasedContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_stage_whose_record_was_taken_down_says_when_and_why_and_no_list_calls_it_missing()
    {
        _content.Release(ReleaseKind.Publication, _content.Texts.Select(item => (item.Key, (string?)item.Value)));
        string[] taken =
        [
            Path("process/assessments/"), Path("budget/projects/"), Path("process/monitoring/"), Path("accounts/projects/"),
        ];
        var before = Missing();

        _content.Withdraw(taken);

        var site = _content.Refresh("site", _content.Day, isAnew: false);
        foreach (var path in taken)
            AssertTakenDown(site, path);
        var after = Missing();
        Assert.All(before.Keys, list => Assert.True(after[list] <= before[list], $"{list}: {before[list]} → {after[list]}"));
    }

    // Of projects whose every other record stays, so that they keep their page; each another project.
    private string Path(string folder)
    {
        var skipped = _used.Count;
        var path = _content.Texts.Keys.Where(path => path.StartsWith($"years/{Year}/{folder}", StringComparison.Ordinal))
            .Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)
                && CodeOf(path) is var code && !_used.Contains(code)
                && !_content.Texts[path].Contains("withheld:", StringComparison.Ordinal)
                && _content.Texts.Keys.Count(other => CodeOf(other) == code) > 4
                && _content.Texts.Keys.Count(other => other.StartsWith($"years/{Year}/{folder}{code}", StringComparison.Ordinal)) == 1)
            .First();
        _used.Add(CodeOf(path));
        Assert.Equal(skipped + 1, _used.Count);
        return path;
    }

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private static string CodeOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..].Split('.')[0];
        return path.Contains("/monitoring/", StringComparison.Ordinal) ? name[..^11] : name;
    }

    private static void AssertTakenDown(string site, string path)
    {
        var stage = path switch
        {
            _ when path.Contains("/assessments/", StringComparison.Ordinal) => "assessment",
            _ when path.Contains("/budget/", StringComparison.Ordinal) => "target",
            _ when path.Contains("/monitoring/", StringComparison.Ordinal) => "monitoring",
            _ => "evaluation",
        };
        using var twin = JsonDocument.Parse(File.ReadAllText(System.IO.Path.Combine(site, "projects", CodeOf(path), "index.json")));
        var year = twin.RootElement.GetProperty("facts").GetProperty("years").EnumerateArray()
            .Single(one => one.GetProperty("year").GetInt32() == 2025);
        var told = year.GetProperty("stages").EnumerateArray().Single(one => one.GetProperty("stage").GetString() == stage);

        Assert.True(told.GetProperty("state").GetString() == "withheld", $"{path}: {told}");
        Assert.Contains("撤下", told.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    private Dictionary<string, int> Missing()
    {
        var site = _content.Refresh("site", _content.Day, isAnew: false);
        using var twin = JsonDocument.Parse(File.ReadAllText(System.IO.Path.Combine(site, "monitoring", Year, "index.json")));
        var facts = twin.RootElement.GetProperty("facts");
        return new Dictionary<string, int> { ["unmonitored"] = facts.GetProperty("unmonitored").GetInt32() };
    }
}
