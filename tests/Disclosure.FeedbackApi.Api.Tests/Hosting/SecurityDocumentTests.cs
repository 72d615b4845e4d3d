using System.Reflection;
using System.Text.RegularExpressions;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

/// <summary>SECURITY.md leaves nothing out, and names no test that there is not.</summary>
public sealed partial class SecurityDocumentTests
{
    // How many items of levels 1 and 2 the sections of ASVS 4.0.3 have; 4.1.4 was taken out of it, and 3.6 is of level 3.
    private static readonly (string Section, int Items)[] Sections =
    [
        ("2.1", 12), ("2.2", 3), ("2.3", 3), ("2.4", 5), ("2.5", 7), ("2.6", 3), ("2.7", 6), ("2.8", 7), ("2.9", 3), ("2.10", 4),
        ("3.1", 1), ("3.2", 4), ("3.3", 4), ("3.4", 5), ("3.5", 3), ("3.7", 1), ("4.1", 5), ("4.2", 2), ("4.3", 3),
    ];

    private static readonly string[] States = ["做到", "部分做到", "没有做到", "不适用"];

    private static readonly List<string[]> Rows =
    [
        .. Repository.Read("feedback-api/SECURITY.md").Split('\n').Where(line => Item().IsMatch(line))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    [Fact]
    public void Every_item_of_levels_one_and_two_is_there_once_in_order() => Assert.Equal(
        Sections.SelectMany(section => Enumerable.Range(1, section.Items).Select(item => $"{section.Section}.{item}"))
            .Where(item => item != "4.1.4"),
        Rows.Select(row => row[0]));

    [Fact]
    public void What_is_met_names_a_test_and_what_is_not_says_why()
    {
        foreach (var row in Rows)
        {
            Assert.Equal(5, row.Length);
            Assert.Contains(row[2], States);
            Assert.Equal(row[2] is "做到" or "部分做到", row[3] != "–");
            Assert.True(row[2] == "做到" || row[4] != "–", $"{row[0]}: {row[2]}");
        }
    }

    [Fact]
    public void Every_test_that_is_named_is_there()
    {
        var tests = typeof(SecurityDocumentTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttributes<FactAttribute>().Any())
                .Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet();

        var named = Rows.SelectMany(row => Name().Matches(row[3]).Select(match => match.Groups[1].Value)).ToList();

        Assert.Empty(named.Where(name => !tests.Contains(name)).Distinct());
        Assert.InRange(named.Distinct().Count(), 30, 500);
    }

    [Fact]
    public void The_counts_at_its_head_are_those_of_its_rows()
    {
        var counts = States.Select(state => $"{state} {Rows.Count(row => row[2] == state)} 项");

        Assert.Contains(string.Join("，", counts) + "。", Repository.Read("feedback-api/SECURITY.md"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\A\| \d+\.\d+\.\d+ \|")]
    private static partial Regex Item();

    [GeneratedRegex("`([A-Za-z]+\\.[A-Za-z0-9_]+)`")]
    private static partial Regex Name();
}
