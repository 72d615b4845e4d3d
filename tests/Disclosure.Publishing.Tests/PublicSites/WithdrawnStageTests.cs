using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Tests.PublicSites;

/// <summary>What is published and taken down by editions is told so in its stage, and is missing nowhere.</summary>
public sealed class WithdrawnStageTests : IDisposable
{
    private static readonly (int Year, string Folder, string Rule)[] Stages =
    [
        (2026, "process/assessments/", "assessment-withdrawn"),
        (2025, "budget/projects/", "target-withdrawn"),
        (2025, "process/monitoring/", "monitoring-withdrawn"),
        (2025, "accounts/projects/", "evaluation-withdrawn"),
        (2024, "process/applications/", "application-withdrawn"),
        (2024, "process/exits/", "application-withdrawn"),
    ];

    private readonly ReleasedContent _content = new(SomeDepartments.Has);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_stage_whose_record_was_taken_down_says_when_and_why_and_no_list_counts_it_as_missing()
    {
        _content.Release(ReleaseKind.Publication, _content.Texts.Select(item => (item.Key, (string?)item.Value)));
        var taken = Stages.Select(stage => (Stage: stage, Path: One(stage.Year, stage.Folder))).ToList();
        var before = Missing(_content.Refresh("site", _content.Day, isAnew: false));

        _content.Withdraw(taken.Select(one => one.Path));

        var site = _content.Refresh("site", _content.Day, isAnew: false);
        Assert.All(taken, one => AssertTakenDown(site, one.Stage.Year, one.Stage.Rule, CodeOf(one.Path)));
        // Neither the project whose monitoring was taken down nor the one whose target was, of which nobody can say what it owes.
        Assert.Equal(before.Unmonitored, Missing(site).Unmonitored);
        Assert.All(Missing(site).Gaps, gap => Assert.DoesNotContain(CodeOf(taken[2].Path), gap, StringComparison.Ordinal));
        Assert.Contains(
            "已撤下、不再列出，金额不作比较", File.ReadAllText(Path.Combine(site, "years", "2025", "budget", "index.json")),
            StringComparison.Ordinal);
    }

    // Each of another project, with records enough to keep its page.
    private string One(int year, string folder)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"years/{year}/{folder}");
        var path = _content.Texts.Keys.First(path =>
            path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal)
            && CodeOf(path) is var code && code.Contains('-', StringComparison.Ordinal) && !_used.Contains(code)
            && !_content.Texts[path].Contains("withheld:", StringComparison.Ordinal)
            && _content.Texts.Keys.Count(other => CodeOf(other) == code) > 1
            && _content.Texts.Keys.Count(other => other.StartsWith(start, StringComparison.Ordinal) && CodeOf(other) == code) == 1);
        _used.Add(CodeOf(path));
        return path;
    }

    private static string CodeOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..].Split('.')[0];
        return path.Contains("/monitoring/", StringComparison.Ordinal) ? name[..^11] : name;
    }

    private static void AssertTakenDown(string site, int year, string rule, string code)
    {
        using var twin = JsonDocument.Parse(File.ReadAllText(Path.Combine(site, "projects", code, "index.json")));
        var facts = twin.RootElement.GetProperty("facts");
        var told = facts.GetProperty("years").EnumerateArray()
            .Where(one => one.GetProperty("year").GetInt32() == year).Append(facts)
            .Where(one => one.TryGetProperty("stages", out _))
            .SelectMany(one => one.GetProperty("stages").EnumerateArray())
            .FirstOrDefault(stage => stage.GetProperty("rule").GetString() == rule);

        Assert.True(told.ValueKind == JsonValueKind.Object, $"{code} {year}: {rule}");
        Assert.Equal("不予公开", told.GetProperty("state").GetString());
        Assert.Contains("日撤下：测试中改动。", told.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    private static (int Unmonitored, string[] Gaps) Missing(string site)
    {
        using var twin = JsonDocument.Parse(File.ReadAllText(Path.Combine(site, "monitoring", "2025", "index.json")));
        return (
            twin.RootElement.GetProperty("facts").GetProperty("unmonitored").GetInt32(),
            [.. twin.RootElement.GetProperty("tables").GetProperty("gaps").EnumerateArray().Select(row => row.GetRawText())]);
    }
}
